import { MONTHS, withoutMarks } from "./months.ts";

/** A publication day as a field or a line of its own gives it. */
export interface WrittenDay {
  /** `YYYY-MM-DD`, in its own time zone. */
  day: string;
  hasTime: boolean;
}

/**
 * The day that a text names, when it names nothing beside: "2017-07-07T09:30:00+05:30", "Thu, 08 May 2014 14:04:53 -0400",
 * "Updated: May 23, 2019 13:30 IST", "Tue 15th June 2021 | 08:50 AM", "12. Januar 2022", "28.01.2022". Undefined for
 * anything else, for a day that no calendar has, and for `05/03/2013`, whose month cannot be told from its day.
 */
export function readDay(text: string): WrittenDay | undefined {
  if (text.length > MAX_LENGTH || !/\d/.test(text)) return undefined;
  const timeless = text.replace(TIME, " ");
  for (const { pattern, read } of FORMS) {
    const found = pattern.exec(timeless);
    if (found === null) continue;
    const day = read(found.groups as Groups);
    const rest = `${timeless.slice(0, found.index)} ${timeless.slice(found.index + found[0].length)}`;
    if (day !== undefined && isNoise(rest)) return { day, hasTime: timeless !== text };
  }
  return undefined;
}

/** `YYYY-MM-DD` when the calendar has that day, in the years of printed news, 1600 to 2199. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1600 && year <= 2199 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeapYear ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day > days ? undefined : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const twoDigits = (n: number): string => String(n).padStart(2, "0");

const MAX_LENGTH = 120;

type Groups = Readonly<Record<string, string>>;

interface Form {
  pattern: RegExp;
  read(groups: Groups): string | undefined;
}

const numeric = ({ y, m, d }: Groups) => calendarDay(Number(y), Number(m), Number(d));
const named = ({ y, month = "", d }: Groups) =>
  calendarDay(Number(y), MONTHS.get(withoutMarks(month).toLowerCase()) ?? 0, Number(d));

const MONTH = "(?<month>[a-zà-ÿšśźń]{3,12})";
const ORDINAL = "(?:st|nd|rd|th|er|\\.)?";

const FORMS: readonly Form[] = [
  { pattern: /(?<!\d)(?<y>\d{4})(?<by>[-/.])(?<m>\d{1,2})\k<by>(?<d>\d{1,2})(?!\d)/, read: numeric },
  { pattern: /(?<!\d)(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?!\d)/, read: numeric },
  { pattern: /(?<y>\d{4})\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日/, read: numeric },
  {
    pattern: new RegExp(
      `(?<!\\d)(?<d>\\d{1,2})${ORDINAL}(?: of| de)?[ /-]?${MONTH}\\.?,?(?: de)?[ /-](?<y>\\d{4})(?!\\d)`,
      "i",
    ),
    read: named,
  },
  { pattern: new RegExp(`${MONTH}\\.? {1,3}(?<d>\\d{1,2})${ORDINAL},? {1,3}(?<y>\\d{4})(?!\\d)`, "i"), read: named },
  // With full stops the day comes first everywhere; with slashes and hyphens only a number over 12 tells which it is.
  { pattern: /(?<!\d)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?!\d)/, read: numeric },
  {
    pattern: /(?<!\d)(?<a>\d{1,2})(?<by>[-/])(?<b>\d{1,2})\k<by>(?<y>\d{4})(?!\d)/,
    read: ({ a, b, y }) => {
      const [first, second] = [Number(a), Number(b)];
      if (first <= 12 && second <= 12 && first !== second) return undefined;
      return first > 12 ? calendarDay(Number(y), second, first) : calendarDay(Number(y), first, second);
    },
  },
];

const ZONES = "UTC|GMT|[ECMP][SD]?T|[BIS]ST|CES?T|EES?T|WES?T|AE[SD]T|JST|KST|SGT|HKT|PKT|MSK|WIB|SAST";
// A time of day with its zone, in the forms of ISO 8601, RFC 5322 and newspaper pages; and "13 hours ago".
const TIME = new RegExp(
  [
    String.raw`T?(?<![\d:])\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:Z\b|(?:${ZONES})\b))?(?:\s?[+-]\d\d:?\d\d)?`,
    String.raw`(?<=\d)T\d{6}Z?`,
    String.raw`(?<!\d)\d{1,2}(?:\.\d\d)?\s?[ap]\.?m\b\.?`,
    String.raw`(?<!\d)\d{1,2}(?:h\d\d|\.\d\d uhr)\b`,
    String.raw`\(?[A-Z][a-z]{2,12}(?: [A-Z][a-z]{2,12}){0,2} Time\)`,
    String.raw`\[[A-Z][\w/]{2,40}\]`,
    String.raw`\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?) ago`,
  ].join("|"),
  "gi",
);

/** What may stand beside a date on its line: the day of the week, labels, zones. */
const NOISE: ReadonlySet<string> = new Set(
  (
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday " +
    "montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so " +
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo " +
    "lunedì martedì mercoledì giovedì venerdì sabato domenica " +
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda terça quarta quinta sexta feira " +
    "posted published publication updated update last modified first created added uploaded issued date time on at by " +
    "the of and et ist local am um uhr den der vom le el il del à às alle ore om op publié veröffentlicht aktualisiert stand " +
    "publicado actualizado pubblicato aggiornato gepubliceerd atualizado em z"
  ).split(" "),
);
const ZONE = new RegExp(`^(?:${ZONES})$`, "i");

const isNoise = (rest: string): boolean =>
  !/\d/.test(rest) && (rest.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => NOISE.has(word) || ZONE.test(word));
