/** Names in lines that nothing marks: "By Ann Quill" below the headline, "Ann Quill | 4 March", "(Ann Quill)" below the text. */
import { daysIn } from "./day.ts";
import { AGENCY, namesIn } from "./names.ts";
import type { Signals } from "./signals.ts";

const ANNOUNCED =
  /(?:^|\|\s)(?:(?:(?:written|posted|published|submitted|reported|compiled|story|words|text) |ein (?:beitrag|artikel|gastbeitrag|bericht|kommentar) |geschrieben |verfasst )?(?:by|von|par|por|door)\s?:?\s+(?=\p{Lu})|(?:text|autor|autorin|author|auteur|autore)s?\s?:\s?(?=\p{Lu}))/iu;

/** Plain enough to be believed at the end of an article too. */
const SIGNED = /^(?:text|autor|autorin|author|auteur|autore)s?\s?:\s/i;

/** "By Jane Doe" in a line of its own close to the headline, or "Author: Jane Doe" anywhere in one. */
export function linesNearHeadline({ page, headline, others }: Signals): string[] {
  const at = page.blocks.findIndex(({ element }) => element === headline);
  const lines = page.blocks
    .slice(Math.max(0, at - 3), at + 12)
    .filter(({ text, element }) => text.length < 100 && !others.holds(element));
  const signed = page.blocks.filter(({ text }) => text.length < 100 && SIGNED.test(text));
  const found = [...lines, ...signed].find(({ text }) => ANNOUNCED.test(text))?.text;
  const cut = found === undefined ? null : ANNOUNCED.exec(found);
  if (found === undefined || cut === null) return [];
  const [name = ""] = namesIn(found.slice(cut.index + cut[0].length), []);
  return name.includes(" ") || AGENCY.test(name) ? [found.slice(cut.index + cut[0].length)] : [];
}

/** "Ann Quill | 4 March 2021": a line of a name and a day, above the first paragraph. */
export function datedLines({ page, body, headline, others }: Signals): string[] {
  const top = page.blocks.findIndex(({ element }) => element === headline);
  const end = body[0] === undefined ? 0 : page.blocks.indexOf(body[0]);
  return page.blocks
    .slice(top + 1, Math.min(end, top + 8))
    .filter(({ text, element }) => text.length < 100 && daysIn(text, true).length > 0 && !others.holds(element))
    .flatMap(({ text }) => NAME_AND_DAY.exec(text)?.[1] ?? [])
    .slice(0, 1);
}

const NAME_AND_DAY = /^(\p{Lu}\p{Ll}{1,20}(?:[- ]\p{Lu}(?:\.|\p{Ll}{1,20})){1,3})(?:,|\s[|•·–—-])\s/u;

/** Below the text: "(Ann Quill)" at the end of the last paragraph, or an agency's credits. */
export function signatures({ body, sites }: Signals): string[] {
  const reported = body.slice(-CREDITS).flatMap(({ text }) => REPORTED.exec(text.slice(0, 300))?.[1] ?? []);
  const bracketed = IN_BRACKETS.exec(body.at(-1)?.text.slice(-80) ?? "")?.[1] ?? "";
  const isName = FULL_NAME.test(bracketed) && namesIn(bracketed, sites).length > 0;
  return isName ? [...reported, bracketed].slice(0, 1) : reported.slice(0, 1);
}

/** Blocks in which an agency's credits may stand. */
const CREDITS = 4;

/** Reuters: "(Reporting by Ann Quill in London; Editing by Ben Osier)" */
const REPORTED = /^\(?Reporting by ([^;.()]{5,120}?)(?:[;.]|\)|,? editing by|$)/i;

const IN_BRACKETS = /\(([^()]{5,40})\)\W{0,5}$/;

/** Two to four words in title case. */
const FULL_NAME = /^\p{Lu}\p{Ll}{1,20}(?:[- ]\p{Lu}(?:\.|\p{Ll}{1,20})){1,3}$/u;
