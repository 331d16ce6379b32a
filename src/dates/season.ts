import { family } from "../text/rules.ts";
import { YEAR_OF, yearOf } from "./calendar.ts";
import { POSITION, positionMod, SEASON, SEASONS } from "./lexicon.ts";
import { type Direction, type Timex, timex } from "./timex.ts";

const season = `(?<season>${SEASON})`;

/** Seasons as TIMEX3 values, `YYYY-SP|SU|FA|WI` (TimeML 1.2.1). A winter has the year it begins in. */
export const seasons = family<Timex>({
  name: "dates/season",
  needs: /spring|summer|autumn|fall|winter/i,
  rules: [
    {
      name: "season-of-year",
      pattern: new RegExp(
        `(?<!\\w)(?<position>${POSITION})?(?:the )?(?:(?<part>early|mid|late)[- ])?${season}(?:,? of)?(?: (?<year>(?:1\\d|20)\\d\\d)(?!\\w)|,? ${YEAR_OF})`,
        "gi",
      ),
      read: (groups) => readSeason(groups, undefined),
    },
    {
      // Bare "fall" and "spring" are mostly verbs in news, hence the determiner or preposition and no "in" after it.
      name: "season",
      pattern: new RegExp(
        `(?<!\\w)(?<position>${POSITION})?(?<direction>the|this|last|next|this past|this coming|that|the following|the next|the previous)? ?(?:(?<part>early|mid|late)[- ])?${season}(?![\\w-])(?! in\\b(?! the ${SEASON}))`,
        "gi",
      ),
      read: (groups, { sentence, start }) => {
        const { season, direction, position } = groups;
        const before = sentence.text.slice(Math.max(0, start - 10), start);
        if (
          direction === undefined &&
          position === undefined &&
          !/\b(?:in|by|until|since|during|from|to|every|each) $/i.test(before)
        )
          return null;
        if (
          /fall/i.test(season ?? "") &&
          (direction === undefined || direction === "the") &&
          !/\b(?:in|by|until|since|during|from) $/i.test(before)
        )
          return null;
        if (/fall|spring/i.test(season ?? "") && /\bto $/i.test(before) && direction === undefined) return null;
        return readSeason(groups, directionOf(direction));
      },
    },
  ],
  examples: [
    ["Sales rose in [summer 2012].", "2012-SU"],
    ["He resigned in [the fall of 2024].", "2024-FA"],
    ["Orders slowed over [the winter].", "XXXX-WI"],
    ["They marry [this summer].", "this XXXX-SU"],
    ["Prices fall again."],
    ["Traders expect the fall in profits to end."],
  ],
});

const directionOf = (word: string | undefined): Direction | undefined => {
  if (word === undefined || /^the$/i.test(word)) return undefined;
  if (/next|coming|following/i.test(word)) return "next";
  return /last|past|previous/i.test(word) ? "last" : "this";
};

function readSeason(
  groups: Readonly<Record<string, string | undefined>>,
  direction: Direction | undefined,
): Timex | null {
  const code = SEASONS[(groups.season ?? "").toLowerCase()];
  if (code === undefined) return null;
  return timex(
    { kind: "part", part: { season: code }, year: yearOf(groups), direction },
    { mod: positionMod(groups.part ?? groups.position) },
  );
}
