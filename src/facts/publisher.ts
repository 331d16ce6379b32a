import type { Entity } from "../entities/mention.ts";
import { isMetricNoun } from "./lexicon.ts";
import { type Name, textAfter, textBefore, type View } from "./view.ts";

/** Bodies that publish figures of a country or of a trade rather than their own, by their names. */
const OFFICIAL =
  /\b(?:statistics?|statistical|ministry|department|bureau|conference|forum|summit|office|agency|commission|committee|federal|police|institute|registry|customs|board|central bank|bank of|council|association|federation|confederation|chamber|union|authority|administration|observatory|survey|society|organi[sz]ation|secretariat|exchange|congress|parliament|senate|government|centre|center|regulator|reuters|afp|ap|xinhua|dpa|bloomberg|treasury|reserve|fund|opec|imf|oecd|wto|eurostat|insee|istat|destatis)\b/i;

/** Short forms of business English that look like names of organizations. */
const TERMS = /^(?:GDP|GNP|CPI|PPI|PMI|R&D|IPO|CEO|CFO|COO|VAT|EBITDA|EPS|YoY|QoQ|IT|AI|TV|PC|SUV|EV|M&A)s?$/i;

/** "the carmakers' association Anfavea", "statistics office GUS": what stands before the first mention. */
const INTRODUCED =
  /\b(?:association|federation|institute|office|bureau|agency|ministry|chamber|union|council|lobby|trade body|regulator|watchdog|think[- ]tank|pollsters?|polling firm|authority|exchange)(?:,| \(|,? known as)? (?:the )?$/i;

/** True for an organization that speaks of the figures of others; `views` are those of the article, in order. */
export function publishersIn(views: readonly View[]): ReadonlySet<Entity> {
  const seen = new Set<Entity>();
  const publishers = new Set<Entity>();
  const sources = new Set<Entity>();
  const owners = new Set<Entity>();
  for (const view of views) {
    for (const name of view.names) {
      const { entity, start } = name;
      if (entity.type !== "organization") continue;
      if (!seen.has(entity) && (isOfficial(entity) || INTRODUCED.test(textBefore(view, start).slice(-40))))
        publishers.add(entity);
      seen.add(entity);
      // Whoever is known by now is asked nothing more.
      if (publishers.has(entity) || owners.has(entity)) continue;
      if (isOwner(name, view)) owners.add(entity);
      else if (!sources.has(entity) && isSource(name, view)) sources.add(entity);
    }
  }
  for (const source of sources) if (!owners.has(source)) publishers.add(source);
  for (const actor of actorsOf(views)) if (!sources.has(actor)) publishers.delete(actor);
  return publishers;
}

/** "OPEC opens its taps": an official body that the title opens with, and that is nowhere said to say anything, is what the article is about. */
function actorsOf(views: readonly View[]): Entity[] {
  const titled = views.flatMap(({ sentence, names }) =>
    sentence.paragraph === 0 && names[0]?.start === sentence.start ? [names[0].entity] : [],
  );
  return titled.filter(
    (entity) =>
      !views.some((view) => view.names.some((name) => name.entity === entity && SAYS.test(textAfter(view, name.end)))),
  );
}

const SAYS =
  /^,?(?: [a-z-]+){0,2} (?:sa(?:id|ys?)|report(?:s|ed)|announced?|show(?:s|ed)|add(?:s|ed)|put|warn(?:s|ed)|forecasts?|sees?|figures|data)\b/;

/** "according to IDC", "data from Acme Research", "IDC's figures", "Anfavea forecasts": whose figures these are to publish. */
function isSource({ start, end }: Name, view: View): boolean {
  const right = textAfter(view, end).slice(0, 60);
  return SOURCE_BEFORE.test(textBefore(view, start).slice(-48)) || SOURCE_BEHIND.test(right);
}

const SOURCE_BEFORE =
  /\b(?:according to|(?:economists|strategists|researchers) (?:at|with|from)|(?:data|figures|statistics|numbers|estimates?|forecasts?|survey|poll|study|report|research|analysis|ranking|index|projections?) (?:(?:released|published|compiled|conducted|issued|provided|given|collected|comes?|came) )?(?:by|from)|(?:released|published|compiled|surveyed|polled|conducted) by)(?: the)?(?: [a-z-]+){0,3} $/;

const SOURCE_BEHIND =
  /^(?:['’]s)?(?: (?:latest|new|monthly|quarterly|annual|own|preliminary))* (?:data|figures|statistics|survey|poll|study|report|index|economists?|analysts?|researchers?|(?:has |have |had )?(?:estimat(?:es?|ed)|forecasts?|foresees?|foresaw|predict(?:s|ed)?|project(?:s|ed)?|pegs|pegged)(?! (?:its|their)\b))\b/;

/** "its profit", "Acme's sales", "revenue at Acme", "Acme sold": the figures are its own. */
function isOwner({ start, end, form, text }: Name, view: View): boolean {
  const right = textAfter(view, end).slice(0, 40);
  if (form === "pronoun")
    return /^its$/i.test(text) && (/^(?: [a-z-]+){1,3}/.exec(right)?.[0].split(" ") ?? []).some(isMetricNoun);
  if (DOES.test(right) || FORETELLS_OWN.test(textAfter(view, end).slice(0, 90))) return true;
  if (/^['’]s?/.test(right))
    return (/^['’]s?((?: [a-z-]+){1,3})/.exec(right)?.[1]?.split(" ") ?? []).some(
      (word) => isMetricNoun(word) && !/^(?:index|figures?|forecasts?|estimates?|data)$/.test(word),
    );
  const before = /\b(?<noun>[a-z]+) (?:of|at) (?:the )?$/.exec(textBefore(view, start).slice(-40))?.groups?.noun;
  return (
    before !== undefined && /^(?:profits?|earnings|income|sales|revenues?|turnover|shares?|loss|losses)$/.test(before)
  );
}

/** What companies do of their own. */
const DOES =
  /^(?:,[^,]{1,60},)? (?:has |have |had |will |would |also |also has |plans to |expects to |wants to |aims to |agreed to )*(?:s[oe]ld|sells|sell|ship(?:ped|s)?|post(?:ed|s)?|earned|lost|bought|buys?|acquired?|employ(?:s|ed)?|produced?|open(?:ed|s)?|launched|raised|cut|won|delivered|owns?|operates?|ordered|signed|borrowed|invest(?:ed|s)?|reported (?:(?:on )?\w+day )?(?:that )?(?:a|an|its|net|record|revenue|sales|profit|earnings|quarterly|first|second|third|fourth)|returned to|swung)\b/;

/** "Acme predicted a net profit of 5 million". */
const FORETELLS_OWN =
  /^ (?:has |had )?(?:forecasts?|predict(?:s|ed)?|project(?:s|ed)?|estimat(?:es?|ed)|expect(?:s|ed)?|sees?) (?:an? )?(?:[a-z-]+ ){0,4}(?:profits?|loss(?:es)?|earnings|net income|sales|revenues?|turnover) /;

/** By its name a body that publishes figures of others. */
export const isOfficial = ({ name }: Entity): boolean => OFFICIAL.test(name) || TERMS.test(name);
