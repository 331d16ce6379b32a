import { family, type Groups, type Match } from "../text/rules.ts";
import { directionOf, isFromStory } from "./direction.ts";
import { A_MONTH, MONTH, monthOf, position, positionMod } from "./lexicon.ts";
import { type Direction, type Timex, timex } from "./timex.ts";
import { ofYear, yearOf } from "./year.ts";

const month = `(?<month>${MONTH})`;

/** Months as `YYYY-MM`. */
export const months = family<Timex>({
  name: "dates/month",
  needs: A_MONTH,
  rules: [
    {
      name: "month-year",
      pattern: new RegExp(`(?<!\\w)${position}${month}${ofYear}`, "gi"),
      read: (groups) => readMonth(groups, undefined),
    },
    {
      name: "month",
      pattern: new RegExp(
        `(?<!\\w)${position}(?:(?<direction>last|this|next|this past|this coming|that same|that(?= [A-Z][a-z]+(?:[.,;]|$))|the following|the previous|the next) )?${month}(?!\\.? ?\\d)`,
        "gi",
      ),
      read: (groups, match) => {
        const direction = directionOf(groups.direction);
        const isPlain = direction === undefined && groups.position === undefined;
        return isPlain && !isMonthHere(groups.month ?? "", match) ? null : readMonth(groups, direction);
      },
    },
  ],
  examples: [
    ["Sales fell in [March 2013].", "2013-03"],
    ["It was launched back in [February].", "XXXX-02"],
    ["The plant closed [last May].", "last XXXX-05"],
    ["Prices rose in [early September].", "XXXX-09"],
    ["Sales rose in [the first half of October].", "XXXX-10"],
    ["It had 40 branches at [end-March].", "XXXX-03"],
    ["Jobs were lost in [June]. So were homes.", "XXXX-06"],
    ["Output in [June] was low, as it was as late as [May].", "XXXX-06", "XXXX-05"],
    ["They said [May] output was low.", "XXXX-05"],
    ["Profit in its half ended [May] was low.", "XXXX-05"],
    ["It fell from [April]'s 3 percent.", "XXXX-04"],
    ["They said May was unwell."],
    ["Nothing came of May's plan."],
    ["They may march on."],
    ["Mrs. May said so."],
    ["Lei Jun founded the company."],
    ["April Smith left with Jan Novak."],
    ["May it please the court."],
  ],
});

function readMonth(groups: Groups, direction: Direction | undefined): Timex | null {
  const month = monthOf(groups.month);
  if (month === undefined) return null;
  return timex(
    {
      kind: "part",
      part: { month },
      year: yearOf(groups),
      direction,
      isFromStory: isFromStory(groups.direction ?? "") || /^the next$/i.test(groups.direction ?? ""),
    },
    { mod: positionMod(groups.position) },
  );
}

/** Months that are first names, surnames or verbs too. */
const AMBIGUOUS = /^(?:May|March|Mar|Jan|June|April|August|Jun|Dec)\.?$/;
const DATE_WORD =
  /(?:\b(?:in|of|since|until|till|by|for|from|to|through|during|and|or|between|before|after|ended|ending|each|every|over|than|but|on|as|the|a|its|their|his|that)[ -]|[-–(,;] ?)$/i;

/** "said | May | output fell": the figures of a month. */
const FIGURES_AFTER =
  /^ (?:output|sales|exports|imports|production|inflation|data|figures|deliveries|orders|shipments|prices|unemployment|traffic|arrivals|registrations|revenue)\b/;

/** "from | April | 's 3 percent": what was measured in it. */
const FIGURE_OF =
  /^['’]s (?:(?:revised|final|provisional|record|seasonally adjusted) )?(?:[$£€]?\d|(?:level|figure|total|rate|reading|rise|fall|drop|increase|decline|gain|peak|high|low)\b)/;
const SET_AGAINST = /\b(?:from|than|over|against|below|above|with|to|after|on) $/;

/** A bare month may be a name ("Lei Jun", "April Smith") or a verb: then its neighbours are no words that take dates. */
function isMonthHere(month: string, { sentence, start, end }: Match): boolean {
  const before = sentence.text.slice(Math.max(0, start - 24), start);
  const after = sentence.text.slice(end, end + 16);
  if (/\b(?:Mr|Mrs|Ms|Dr|Miss|Sir|Lady)\.? $/.test(before)) return false;
  if (!AMBIGUOUS.test(month)) return true;
  if (FIGURES_AFTER.test(after) && /(?:^|[a-z,] )$/.test(before)) return true;
  if (
    /\b(?:in|since|during|until|(?:months?|quarter|half|year|weeks) (?:to|through|ended|ending)) $/i.test(before) &&
    /^ (?:was|is|has|had)\b/.test(after)
  )
    return true;
  if (FIGURE_OF.test(sentence.text.slice(end, end + 48)) && SET_AGAINST.test(before)) return true;
  if (/^ (?:[A-Z]|said\b|says\b|told\b|has\b|was\b|is\b|had\b)/.test(after) || /^['’]s\b/.test(after)) return false;
  if (/\b[A-Z][a-z]+ $/.test(before) && !DATE_WORD.test(before)) return false;
  return DATE_WORD.test(before) || /^(?: ?[-–] ?[A-Z]|$)/.test(after);
}
