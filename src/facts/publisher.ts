import type { Entity } from "../entities/mention.ts";
import { textBefore, type View } from "./view.ts";

/** Bodies that publish figures of a country or of a trade rather than their own, by their names. */
const OFFICIAL =
  /\b(?:statistics?|statistical|ministry|department|bureau|office|agency|commission|committee|federal|police|institute|registry|customs|board|central bank|bank of|council|association|federation|confederation|chamber|union|authority|administration|observatory|survey|society|organi[sz]ation|secretariat|exchange|congress|parliament|senate|government|centre|center|regulator|reuters|afp|ap|xinhua|dpa|bloomberg|treasury|reserve|fund|opec|imf|oecd|wto|eurostat|insee|istat|destatis)\b/i;

/** Short forms of business English that look like names of organizations. */
const TERMS = /^(?:GDP|GNP|CPI|PPI|PMI|R&D|IPO|CEO|CFO|COO|VAT|EBITDA|EPS|YoY|QoQ|IT|AI|TV|PC|SUV|EV|M&A)s?$/i;

/** "the carmakers' association Anfavea", "statistics office GUS": what stands before the first mention. */
const INTRODUCED =
  /\b(?:association|federation|institute|office|bureau|agency|ministry|chamber|union|council|lobby|trade body|regulator|watchdog|think[- ]tank|pollsters?|polling firm|authority|exchange)(?:,| \(|,? known as)? (?:the )?$/i;

/** True for an organization that speaks of the figures of others; `views` are those of the article, in order. */
export function publishersIn(views: readonly View[]): ReadonlySet<Entity> {
  const seen = new Set<Entity>();
  const publishers = new Set<Entity>();
  for (const view of views) {
    for (const { entity, start } of view.names) {
      if (entity.type !== "organization" || seen.has(entity)) continue;
      seen.add(entity);
      if (isOfficialName(entity) || INTRODUCED.test(textBefore(view, start).slice(-40))) publishers.add(entity);
    }
  }
  return publishers;
}

const isOfficialName = ({ name }: Entity): boolean => OFFICIAL.test(name) || TERMS.test(name);
