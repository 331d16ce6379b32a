import { describe, expect, test } from "vitest";
import { anchorDates, findDates } from "../../src/dates/index.ts";
import { toArticle } from "../../src/read/article.ts";
import { segment } from "../../src/text/segment.ts";

/** The published day, or none; a text with brackets around each mention; the closed values in text order. */
type Case = readonly [published: string | undefined, marked: string, ...values: string[]];

const cases: Record<string, Case[]> = {
  "a unit from the day of writing": [
    ["2017-07-07", "It applied for 7,071 patents [last year].", "2016"],
    ["2017-07-07", "The mine closed [last month].", "2017-06"],
    ["2017-07-07", "They met [yesterday].", "2017-07-06"],
    ["2017-07-07", "The strike began [last week].", "2017-W26"],
    ["2017-01-03", "It was sold [three months ago].", "2016-10"],
  ],
  "a part of a year": [
    ["2017-07-07", "The chip was launched back in [February].", "2017-02"],
    ["2017-07-07", "It shipped more in [the second quarter of this year].", "2017-Q2"],
    ["2017-07-07", "Revenue for [the first half of this year] is up.", "2017-H1"],
    ["1998-01-26", "The company lost money in [the fourth quarter].", "1997-Q4"],
    ["2017-07-07", "They will meet on [Aug. 3].", "2017-08-03"],
    ["2017-11-20", "The trial will open on [Jan. 9].", "2018-01-09"],
  ],
  "a month that has begun": [
    ["2024-03-12", "Since [August] the shares have lost a third.", "2023-08"],
    ["2024-08-01", "Growth was 2.8% [last quarter] after [the final quarter of 2016].", "2024-Q2", "2016-Q4"],
    ["2006-11-16", "It was the smallest rise since [February].", "2006-02"],
    ["2005-11-30", "Growth was [2005-11-30] above that of [the first quarter].", "2005-11-30", "2005-Q1"],
  ],
  "a weekday": [
    ["2017-07-07", "She resigned on [Tuesday].", "2017-07-04"],
    ["2017-07-07", "She resigned on [Friday].", "2017-07-07"],
    ["2017-07-07", "She will resign on [Tuesday].", "2017-07-11"],
    ["2017-07-07", "She resigns on [Tuesday week].", "2017-07-18"],
    ["2024-03-12", "It will cost 900 euros when it reaches shops in [September].", "2024-09"],
    ["2024-03-12", "Forecasters expect rain on [Sunday].", "2024-03-17"],
    ["2024-03-12", "He takes over on [May 1]. Shares fell by [0930 GMT].", "2024-05-01", "2024-03-12T09:30"],
    ["2024-03-12", "It opened on [Sunday]. Police came at [9 p.m.].", "2024-03-10", "2024-03-10T21:00"],
  ],
  "a weekday in the present of a programme": [
    ["2024-03-12", "The Test starts on [Thursday] in Ranchi.", "2024-03-14"],
    ["2024-03-12", "The film opens [Friday], a week after its premiere [last Saturday].", "2024-03-15", "2024-03-09"],
    [
      "2024-03-12",
      "The deadline is [Friday], and the minister is due in court on [Monday].",
      "2024-03-15",
      "2024-03-18",
    ],
    ["2024-03-12", "She is travelling to Oslo on [Wednesday].", "2024-03-13"],
    ["2024-03-12", "On [Thursday], the National Rights League plans to hold a march.", "2024-03-14"],
    ["2024-03-12", "Traders await [Friday]'s jobs report.", "2024-03-15"],
    ["2024-03-12", "Protesters planned a rally in Leeds on [Saturday].", "2024-03-16"],
    ["2024-03-12", "The report follows [Thursday]'s vote.", "2024-03-07"],
    ["2024-03-12", "The study shows that sales on [Monday] fell.", "2024-03-11"],
    ["2024-03-12", "The move comes after police held him [Sunday].", "2024-03-10"],
    ["2024-03-12", "Until [Friday], nobody had seen the letter.", "2024-03-08"],
  ],
  "a day, month or season from the one spoken of": [
    ["2024-08-01", "She joined in [January 2020] and left [that December].", "2020-01", "2020-12"],
    ["2024-08-01", "It ships in [spring 2025] and sells [that summer].", "2025-SP", "2025-SU"],
    [
      "2024-08-01",
      "The heat began on [July 19] and broke [the following Sunday]; it was mild [the previous Monday].",
      "2024-07-19",
      "2024-07-21",
      "2024-07-15",
    ],
  ],
  "a week or weekday of a month": [
    ["2024-08-01", "The clocks go back on [the last Sunday in October].", "2024-10-27"],
    ["2022-10-19", "Nine died in [the last week of September].", "2022-W39"],
    ["2022-10-19", "[The week of Oct. 24] will be busy.", "2022-W43"],
  ],
  "a year before what was spoken of": [
    ["2024-08-01", "It sold more in [July] than in [the same month last year].", "2024-07", "2023-07"],
    ["2022-08-03", "Profit in [the second quarter] beat [the same quarter of 2021].", "2022-Q2", "2021-Q2"],
    ["2024-08-01", "Prices are higher than [a decade ago].", "2014"],
  ],
  "a clock time and the day beside it": [
    ["2018-06-15", "It was adjourned until [Thursday week] at [10 a.m.]", "2018-06-28", "2018-06-28T10:00"],
    [
      "2018-06-15",
      "Polls open at [7am] and close at [10pm] ([2100 GMT]) on [Sunday].",
      "2018-06-17T07:00",
      "2018-06-17T22:00",
      "2018-06-17T21:00",
      "2018-06-17",
    ],
    ["2018-06-15", "[Tonight] at [8 o'clock] the king will speak.", "2018-06-15TNI", "2018-06-15T20:00"],
  ],
  "months joined by a hyphen": [
    ["2024-08-01", "It sold more than in the [January]-[March] period.", "2024-01", "2024-03"],
  ],
  "the year that the sentence names": [
    ["2024-03-12", "In [2020] the airport closed in [March] and reopened in [June].", "2020", "2020-03", "2020-06"],
    ["2024-03-12", "It will open [next year], probably in [February].", "2025", "2025-02"],
    [
      "2024-03-12",
      "The painting, stolen [last May], was found. It vanished on [the night of May 19].",
      "2023-05",
      "2023-05-19TNI",
    ],
    ["2024-03-12", "It sold more in [February] than in [the same month of 2022].", "2024-02", "2022-02"],
    ["2024-03-12", "[First-quarter] profit [last year] was weak.", "2023-Q1", "2023"],
    ["2024-03-12", "By [Christmas] we should have 95 percent.", "2024-12-25"],
  ],
  "the year of results": [
    ["2024-02-20", "For [the full year], profit rose 12%. It cut its forecast for [the full year].", "2023", "2024"],
    ["2023-08-01", "[Half-year] sales fell; it kept its outlook for [the full year].", "2023-H1", "2023"],
    ["2023-06-09", "It made $3 in [the first quarter of its 2024 fiscal year].", "2024-Q1"],
  ],
  "the quarter at its last day": [["2019-09-30", "Oil lost 11% for [the quarter].", "2019-Q3"]],
  "the quarter spoken of": [
    ["2017-07-07", "Sales rose in [Q2 2017]. That was more than in [the previous quarter].", "2017-Q2", "2017-Q1"],
  ],
  "a report's comparisons": [
    [
      "2017-11-02",
      "Profit rose in [the third quarter] to $3 million from $2 million [a year earlier].",
      "2017-Q3",
      "2016-Q3",
    ],
    ["2017-08-20", "Sales in [the first half of 2017] beat [the same period last year].", "2017-H1", "2016-H1"],
    ["2017-11-02", "It lost money in [the latest quarter] and in [the year-ago quarter].", "2017-Q3", "2016-Q3"],
    [
      "2024-01-10",
      "Sales in [December] rose from [November] and were up on [a year ago].",
      "2023-12",
      "2023-11",
      "2022-12",
    ],
    ["2024-01-10", "[Last winter] was mild.", "2022-WI"],
    ["2017-11-02", "He bought the house [a year ago].", "2016"],
  ],
  "a year shared with the next": [
    ["2023-12-29", "They died between [January] and [mid-December].", "2023-01", "2023-12"],
    ["2024-02-20", "Sales fell from [November] to [January].", "2023-11", "2024-01"],
    ["2009-12-19", "In [April] and [June 1955] he fell ill.", "1955-04", "1955-06"],
    ["2009-12-19", "The talks of [July]-[November 1954] failed.", "1954-07", "1954-11"],
  ],
  "no published day": [
    [undefined, "The fair opens on [July 14].", "XXXX-07-14"],
    [undefined, "The war began in [June 1950]. In [September] the port fell.", "1950-06", "1950-09"],
  ],
};

for (const [title, rows] of Object.entries(cases)) {
  describe(title, () => {
    for (const [published, marked, ...values] of rows) {
      test(`${published ?? "no day"}: ${marked} → ${values.join(", ")}`, () => {
        const dates = datesOf(marked.replace(/[[\]]/g, ""), published);
        expect(dates.map(({ text }) => text)).toEqual([...marked.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]));
        expect(dates.map(({ value }) => value)).toEqual(values);
      });
    }
  });
}

describe("the days meant", () => {
  const cases: [marked: string, days: string][] = [
    ["[last year]", "2016-01-01..2016-12-31"],
    ["[the second quarter]", "2017-04-01..2017-06-30"],
    ["[last week]", "2017-06-26..2017-07-02"],
    ["[last weekend]", "2017-07-01..2017-07-02"],
    ["[the winter of 2015]", "2015-12-01..2016-02-29"],
    ["[the 1980s]", "1980-01-01..1989-12-31"],
    ["[the 19th century]", "1800-01-01..1899-12-31"],
    ["[the past three months]", "2017-04-07..2017-07-07"],
    ["[the year] ended [Sept. 30, 2016]", "2015-10-01..2016-09-30 2016-09-30..2016-09-30"],
    ["[the fiscal first quarter] ended [Oct. 31, 2016]", "2016-08-01..2016-10-31 2016-10-31..2016-10-31"],
    ["[the first five months] and beat [the same period last year]", "2017-01-01..2017-05-31 2016-01-01..2016-05-31"],
    ["[the April-June quarter]", "2017-04-01..2017-06-30"],
    ["[fiscal 2016]. Its fiscal year ends in [March]", "2015-04-01..2016-03-31 2017-03-01..2017-03-31"],
    [
      "[the fiscal second quarter]. The financial year begins in [July]",
      "2016-10-01..2016-12-31 2017-07-01..2017-07-31",
    ],
    ["[FY17] by Rs 40 crore", "2016-04-01..2017-03-31"],
    ["[the 2015/16 fiscal year] by A$ 3 million", "2015-07-01..2016-06-30"],
    ["[fiscal 2018], which begins in [July]", "2017-07-01..2018-06-30 2017-07-01..2017-07-31"],
    ["one state so far [this year]", "2017-01-01..2017-07-07"],
    ["sales [year to date]", "2017-01-01..2017-07-07"],
    ["[the 12 months] from [July 2015]", "2015-07-01..2016-06-30 2015-07-01..2015-07-31"],
    [
      "[the five weeks] to [31 December 2016] on [the same period the year before]",
      "2016-11-27..2016-12-31 2016-12-31..2016-12-31 2015-11-27..2015-12-31",
    ],
    ["[the first nine months] of [2016]", "2016-01-01..2016-09-30 2016-01-01..2016-12-31"],
    ["[the last two weeks] of [May]", "2017-05-18..2017-05-31 2017-05-01..2017-05-31"],
    ["[the first five months]", "2017-01-01..2017-05-31"],
    ["[the nine months] ended [Sept. 30, 2016]", "2016-01-01..2016-09-30 2016-09-30..2016-09-30"],
    ["[three weeks]", ".."],
    ["[44 BC]", ".."],
  ];
  for (const [marked, days] of cases) {
    test(`2017-07-07: ${marked} → ${days}`, () => {
      const dates = datesOf(`It grew in ${marked.replace(/[[\]]/g, "")}.`, "2017-07-07");
      expect(dates.map(({ from, to }) => `${from ?? ""}..${to ?? ""}`).join(" ")).toBe(days);
    });
  }
});

function datesOf(text: string, published: string | undefined) {
  const place = { source: "example", record: 1, format: "text" } as const;
  const article = toArticle({ paragraphs: [text], published }, place, "en");
  const sentences = segment(article);
  return anchorDates(article, sentences, findDates(article, sentences));
}
