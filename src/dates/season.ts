import { family, type Groups, type Match } from "../text/rules.ts";
import { directionOf, isFromStory } from "./direction.ts";
import { position, positionMod, SEASON, SEASONS } from "./lexicon.ts";
import { type Direction, type Timex, timex } from "./timex.ts";
import { ofYear, yearOf } from "./year.ts";

const season = `(?:(?<part>early|mid|late)[- ])?(?<season>${SEASON})`;

/** Seasons as TIMEX3 values, `YYYY-SP|SU|FA|WI` (TimeML 1.2.1). A winter has the year it begins in. */
export const seasons = family<Timex>({
  name: "dates/season",
  needs: /spring|summer|autumn|fall|winter/i,
  rules: [
    {
      name: "season-of-year",
      pattern: new RegExp(`(?<!\\w)${position}(?:the )?${season}${ofYear}`, "gi"),
      read: (groups, { text }) => (/^(?:fall|spring) in/i.test(text) ? null : readSeason(groups, undefined)),
    },
    {
      name: "season",
      pattern: new RegExp(
        `(?<!\\w)${position}(?:(?<direction>the|this past|this coming|this|last|next|that same|that|the following|the next|the previous) )?${season}(?![\\w-])`,
        "gi",
      ),
      read: (groups, match) => (isSeasonHere(groups, match) ? readSeason(groups, directionOf(groups.direction)) : null),
    },
  ],
  examples: [
    ["Sales rose in [summer 2012].", "2012-SU"],
    ["He resigned in [the fall of 2024].", "2024-FA"],
    ["Orders slowed over [the winter].", "XXXX-WI"],
    ["They marry [this summer].", "this XXXX-SU"],
    ["The army began its [winter] offensive.", "XXXX-WI"],
    ["After a 3% fall in [2021] it rose.", "2021"],
    ["Prices fall again."],
    ["Traders expect the fall in profits to end."],
    ["The fall of Rome was long, and from spring water to wine."],
  ],
});

/** "Fall" and "spring" are mostly verbs in news, and a fall may be one in profits or of a city: a preposition of time tells. */
function isSeasonHere({ season = "", direction }: Groups, { sentence, start, end, tokens }: Match): boolean {
  const after = sentence.text.slice(end, end + 8);
  if (/^ (?:Olympics|Games|School|wheat|barley|crops?|sports|quarters)/.test(after)) return false;
  if (direction !== undefined && !/^the$/i.test(direction)) return true;
  if (/^ (?:of|in|to|for|back|water)\b/.test(after)) return false;
  const before = sentence.text.slice(Math.max(0, start - 10), start);
  if (/\b(?:in|by|until|since|during|over|before|after|through) $/i.test(before)) return true;
  if (/^fall$/i.test(season)) return false;
  return !/^spring$/i.test(season) || (/^ [a-z]/.test(after) && !tokens().some((token) => token.tags.has("Verb")));
}

function readSeason(groups: Groups, direction: Direction | undefined): Timex | null {
  const code = SEASONS[(groups.season ?? "").toLowerCase()];
  if (code === undefined) return null;
  const mod = positionMod(groups.part ?? groups.position);
  return timex(
    {
      kind: "part",
      part: { season: code },
      year: yearOf(groups),
      direction,
      isFromStory: isFromStory(groups.direction ?? "") || /^the next$/i.test(groups.direction ?? ""),
    },
    { mod },
  );
}
