import { family, type Match } from "../text/rules.ts";
import { COUNT, countOf } from "./count.ts";
import { formatLength } from "./duration.ts";
import { bound, boundMod, UNIT, type Unit, unitOf } from "./lexicon.ts";
import { fixed, step, type Timex } from "./timex.ts";

const count = `(?<count>${COUNT}|an?)(?: (?:full|long|short|more))?`;

/** So many units from now, or from the date spoken of, with the precision of the unit. */
export const distances = family<Timex>({
  name: "dates/distance",
  needs: /ago\b|earlier|later|before|after|\bnow\b|hence|previous|back\b/i,
  rules: [
    {
      name: "units-ago",
      pattern: new RegExp(
        `(?<![\\w-])${bound}${count}(?: to ${COUNT})?[- ](?<unit>${UNIT}) (?<way>ago|earlier|later|from now|hence|before|afterwards?|after|previously|beforehand)(?!\\w)`,
        "gi",
      ),
      read: ({ count = "", unit = "", way = "", bound }, match) => {
        const word = way.toLowerCase();
        if (/^(?:before|after)$/.test(word) && !isAtEnd(match)) return null;
        const isBack = /ago|earlier|before|previously/.test(word);
        const number = countOf(count);
        if (number === undefined)
          return fixed(
            /ago|hence|from now/.test(word)
              ? isBack
                ? "PAST_REF"
                : "FUTURE_REF"
              : formatLength(undefined, unitOf(unit)),
          );
        const [size, of] = YEARS[unitOf(unit)] ?? [1, unitOf(unit)];
        const by = isBack ? -number * size : number * size;
        return step(of, by, /ago|from now|hence/.test(word) ? "now" : "story", { mod: boundMod(bound) });
      },
    },
    {
      name: "half-a-century-ago",
      pattern: /(?<!\w)half an? (?<unit>century|decade|year) ago(?!\w)/gi,
      read: ({ unit = "" }) =>
        /^year$/i.test(unit) ? step("month", -6, "now") : step("year", /^c/i.test(unit) ? -50 : -5, "now"),
    },
    {
      name: "long-ago",
      pattern:
        /(?<![\w-])(?:(?:some )?(?:years|months|weeks|days|decades|centuries|hours|minutes|moments|generations)|a (?:short |long )?(?:while|time)|long|some time) ago(?!\w)/gi,
      read: (_, { sentence, start }) =>
        /\b(?:that|so|too|as|very) $/i.test(sentence.text.slice(Math.max(0, start - 6), start))
          ? null
          : fixed("PAST_REF"),
    },
    {
      name: "years-later",
      pattern: /(?<![\w-])(?<unit>years|months|weeks|days|decades|centuries) (?:later|earlier)(?!\w)/gi,
      read: ({ unit = "" }) => fixed(formatLength(undefined, unitOf(unit))),
    },
  ],
  examples: [
    ["It opened [three years ago].", "year-3"],
    ["[Two days later] he died.", "story day+2"],
    ["They met [several years ago].", "PAST_REF"],
    ["It shut [half a century ago].", "year-50"],
    ["Rents are higher than [a decade ago].", "year-10"],
    ["It shut [decades ago].", "PAST_REF"],
    ["They met again [years later].", "PXY"],
    ["Years before the war it shut."],
    ["Not that long ago it shut."],
  ],
});

/** "Two decades ago" is told by the year. */
const YEARS: Partial<Record<Unit, readonly [size: number, of: Unit]>> = {
  decade: [10, "year"],
  century: [100, "year"],
};

/** "Two days before" is a date when nothing follows that it is before of. */
const isAtEnd = ({ sentence, end }: Match): boolean =>
  /^(?:[.,;:)]|$| (?:and|but|when|in|at)\b)/.test(sentence.text.slice(end, end + 8));
