import { expect, test } from "vitest";
import { calendarDay, readDay } from "../../src/read/day.ts";

test.each([
  ["2017-07-07", "2017-07-07"],
  ["2017-07-07T23:30:00.000-05:00", "2017-07-07 with time"],
  ["2017-07-08T00:30:00+05:30", "2017-07-08 with time"],
  ["2022-5-5 22:17:36", "2022-05-05 with time"],
  ["2017/07/07", "2017-07-07"],
  ["20170707", "2017-07-07"],
  ["20170707T093000Z", "2017-07-07 with time"],
  ["Thu, 08 May 2014 14:04:53 -0400", "2014-05-08 with time"],
  ["Tue Jan 28 15:28:56 CET 2020", "2020-01-28 with time"],
  ["04:25:06 PM IST Apr 08, 2020", "2020-04-08 with time"],
  ["Fri Jul 07 2017 10:00:00 GMT+0530 (India Standard Time)", "2017-07-07 with time"],
  ["Thursday, November 15, 2018 - 04:51 PM", "2018-11-15 with time"],
  ["Updated: May 23, 2019 13:30 IST", "2019-05-23 with time"],
  ["Nov 16, 2017 / 12:13 PM / Updated 13 hours ago", "2017-11-16 with time"],
  ["Tue 15th June 2021 | 08:50 AM", "2021-06-15 with time"],
  ["Posted at 4:57 AM, Nov 15, 2018", "2018-11-15 with time"],
  ["March 5 2013 at 9.30 a.m. GMT", "2013-03-05 with time"],
  ["16 September 2019", "2019-09-16"],
  ["Sept. 16, 2019", "2019-09-16"],
  ["7-Jul-2017", "2017-07-07"],
  ["12. Januar 2022", "2022-01-12"],
  ["28.01.2022, 20.15 Uhr", "2022-01-28 with time"],
  ["le 1er mars 2020 à 10h30", "2020-03-01 with time"],
  ["12 de enero de 2022", "2022-01-12"],
  ["2017年7月7日", "2017-07-07"],
  ["07/28/2017", "2017-07-28"],
  ["28/07/2017", "2017-07-28"],
  ["05/03/2013", undefined],
  ["2017-02-30", undefined],
  ["0001-01-01T00:00:00", undefined],
  ["yesterday", undefined],
  ["July 2017", undefined],
  ["10 days ago", undefined],
  ["Sales rose on May 3, 2018", undefined],
  ["2017-07-07 and 2017-07-08", undefined],
  ["", undefined],
])("%s → %s", (text, expected) => {
  const written = readDay(text);
  expect(written && written.day + (written.hasTime ? " with time" : "")).toBe(expected);
});

test.each([
  [2020, 2, 29, "2020-02-29"],
  [2019, 2, 29, undefined],
  [1900, 2, 29, undefined],
  [2000, 2, 29, "2000-02-29"],
  [2019, 4, 31, undefined],
  [2019, 13, 1, undefined],
])("%i-%i-%i → %s", (year, month, day, expected) => expect(calendarDay(year, month, day)).toBe(expected));
