import { family } from "../text/rules.ts";
import { ORDINAL, ordinalOf } from "./count.ts";
import { position, positionMod, yearNumber } from "./lexicon.ts";
import { fixed, type Timex } from "./timex.ts";

const DECADES = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
const NOUGHTIES = "noughties";
const part = "(?:(?<part>early|mid|late)[- ]?(?:to[- ](?:mid|late)[- ])?)?";

/** Fiscal years `YYYY`, decades `198`, centuries `19` (the leading digits, as TimeBank writes them). */
export const longPeriods = family<Timex>({
  name: "dates/period",
  needs:
    /\d0['’]?s|fiscal|financial|\bfull\b|FY|calendar|\bmodel\b|century|(?:twen|thir|for|fif|six|seven|eigh|nine|nough)ties/i,
  rules: [
    {
      name: "fiscal-year",
      pattern:
        /(?<!\w)(?:the )?(?:fiscal(?: year)?|FY|full[- ]year|financial year|calendar year|model year|marketing year|calendar) ?(?<year>(?:19|20)\d\d|['’]?\d\d)(?:[-/]\d\d(?:\d\d)?)?(?![\w%]|[.,]\d)/gi,
      read: ({ year = "" }) => fixed(String(yearNumber(year))),
    },
    {
      name: "year-fiscal",
      pattern:
        /(?<!\w)(?:the )?(?<year>(?:19|20)\d\d)(?:[-–/](?:\d\d){1,2})? (?:fiscal|financial|calendar) year(?!\w)/gi,
      read: ({ year = "" }) => fixed(year),
    },
    {
      name: "decade",
      pattern: new RegExp(
        `(?<!\\w)${position}(?:the )?${part}(?<decade>(?:1[0-9]|20)\\d0|['’]?[2-9]0)['’]?s(?!\\w)`,
        "gi",
      ),
      read: ({ decade = "", part, position }, { text }) =>
        /^\d0['’]?s$/.test(text) ? null : fixed(`${yearNumber(decade) / 10}`, { mod: positionMod(part ?? position) }),
    },
    {
      name: "decade-in-words",
      pattern: new RegExp(
        `(?<!\\w)${position}the ${part}(?:(?<century>nineteen|eighteen)[- ])?(?<decade>${DECADES.join("|")}|${NOUGHTIES})(?!\\w)`,
        "gi",
      ),
      read: ({ decade = "", part, position, century }) => {
        if (decade.toLowerCase() === NOUGHTIES) return fixed("200", { mod: positionMod(part ?? position) });
        const first = century?.toLowerCase() === "eighteen" ? 18 : 19;
        return fixed(`${first}${DECADES.indexOf(decade.toLowerCase()) + 2}`, { mod: positionMod(part ?? position) });
      },
    },
    {
      name: "century",
      pattern: new RegExp(
        `(?<!\\w)${position}(?:the )?${part}(?<nth>${ORDINAL})[- ]century(?: (?<era>BCE?|B\\.C\\.))?(?!\\w)`,
        "gi",
      ),
      read: ({ nth = "", part, position, era }) => {
        const century = String((ordinalOf(nth) ?? 1) - 1).padStart(2, "0");
        return fixed(`${era === undefined ? "" : "BC"}${century}`, { mod: positionMod(part ?? position) });
      },
    },
  ],
  examples: [
    ["Sales for [fiscal 1989] rose.", "1989"],
    ["It expects a loss for [the full year 2023].", "2023"],
    ["In [the 2021/22 fiscal year] it lost money.", "2021"],
    ["It was built in [the 1980s].", "198"],
    ["Rents rose in [the late '90s].", "199"],
    ["In [the sixties] all was well.", "196"],
    ["[The late noughties] were lean.", "200"],
    ["It dates from [the early 19th century].", "18"],
    ["The port thrived in [the first half of the 19th century].", "18"],
    ["He is in his 60s."],
  ],
});
