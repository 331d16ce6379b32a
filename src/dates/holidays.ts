import { type DayNumber, dayNumber, easter, nthWeekday } from "./days.ts";

const on = (month: number, day: number) => (year: number) => dayNumber({ year, month, day });
const nth = (month: number, weekday: number, n: number) => (year: number) => nthWeekday(year, month, weekday, n);
const fromEaster = (days: number) => (year: number) => easter(year) + days;

/** New Year's Day of the Chinese calendar, month and day, from 1990 (Hong Kong Observatory's conversion tables). */
const LUNAR_NEW_YEARS =
  "1-27 2-15 2-4 1-23 2-10 1-31 2-19 2-7 1-28 2-16 2-5 1-24 2-12 2-1 1-22 2-9 1-29 2-18 2-7 1-26 2-14 2-3 1-23 2-10 1-31 2-19 2-8 1-28 2-16 2-5 1-25 2-12 2-1 1-22 2-10 1-29 2-17 2-6 1-26 2-13 2-3".split(
    " ",
  );

function lunarNewYear(year: number): DayNumber | undefined {
  const [month, day] = LUNAR_NEW_YEARS[year - 1990]?.split("-").map(Number) ?? [];
  return month === undefined || day === undefined ? undefined : dayNumber({ year, month, day });
}

/** Days with a name of the English-speaking countries, the Western churches and what else their papers name, and the day they fall on in a year. */
export const HOLIDAYS: Readonly<Record<string, (year: number) => DayNumber | undefined>> = {
  "New Year's Day": on(1, 1),
  "New Year's Eve": on(12, 31),
  "Martin Luther King Day": nth(1, 1, 3),
  "Lunar New Year": lunarNewYear,
  "Chinese New Year": lunarNewYear,
  "Australia Day": on(1, 26),
  "Groundhog Day": on(2, 2),
  "Valentine's Day": on(2, 14),
  "Presidents' Day": nth(2, 1, 3),
  "St. Patrick's Day": on(3, 17),
  "Ash Wednesday": fromEaster(-46),
  "Palm Sunday": fromEaster(-7),
  "Good Friday": fromEaster(-2),
  "Victory Day": on(5, 9),
  "Singles' Day": on(11, 11),
  "Easter Sunday": fromEaster(0),
  "Easter Monday": fromEaster(1),
  "Ascension Day": fromEaster(39),
  "Whit Monday": fromEaster(50),
  Easter: fromEaster(0),
  "April Fools' Day": on(4, 1),
  "Earth Day": on(4, 22),
  "Anzac Day": on(4, 25),
  "May Day": on(5, 1),
  "Cinco de Mayo": on(5, 5),
  "Mother's Day": nth(5, 7, 2),
  "Memorial Day": nth(5, 1, -1),
  "Father's Day": nth(6, 7, 3),
  Juneteenth: on(6, 19),
  "Bastille Day": on(7, 14),
  "Independence Day": on(7, 4),
  "Fourth of July": on(7, 4),
  "July Fourth": on(7, 4),
  "Canada Day": on(7, 1),
  "Labor Day": nth(9, 1, 1),
  "Labour Day": nth(9, 1, 1),
  "Columbus Day": nth(10, 1, 2),
  Halloween: on(10, 31),
  "Bonfire Night": on(11, 5),
  "Election Day": (year) => nthWeekday(year, 11, 1, 1) + 1,
  "Veterans Day": on(11, 11),
  "Armistice Day": on(11, 11),
  "Remembrance Day": on(11, 11),
  "Thanksgiving Day": nth(11, 4, 4),
  Thanksgiving: nth(11, 4, 4),
  "Black Friday": (year) => nthWeekday(year, 11, 4, 4) + 1,
  "Cyber Monday": (year) => nthWeekday(year, 11, 4, 4) + 4,
  "Christmas Eve": on(12, 24),
  "Christmas Day": on(12, 25),
  Christmas: on(12, 25),
  "Boxing Day": on(12, 26),
};
