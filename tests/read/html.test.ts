import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/read/article.ts";
import { daysIn, readStamp } from "../../src/read/html/day.ts";
import { type PageHints, readHtml } from "../../src/read/html.ts";
import { isFault } from "../../src/read/record.ts";

const FIRST = "The harbour council voted on Tuesday, after a long debate, to dredge the outer basin.";
const SECOND = "Work is to begin in spring, the harbour master said, and to take no longer than four months.";
const THIRD = "Fishing crews had asked for the work since the storm of last winter, when two boats ran aground.";
const TEXT = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>Harbour to be dredged | The Quay</title>${head}</head><body>${body}</body></html>`;

const read = (html: string | Uint8Array, hints: PageHints = {}) =>
  readHtml(typeof html === "string" ? new TextEncoder().encode(html) : html, hints);

function article(html: string | Uint8Array, hints?: PageHints): Draft {
  const draft = read(html, hints);
  if (isFault(draft)) throw new Error(draft.code);
  return draft;
}

const code = (html: string): string | undefined => {
  const draft = read(html);
  return isFault(draft) ? draft.code : undefined;
};

describe("body", () => {
  const around: readonly (readonly [string, string])[] = [
    [
      "a caption",
      `<figure><img src="a.jpg"><figcaption>The basin at low tide, seen from the east.</figcaption></figure>`,
    ],
    ["a line of rights", "<p>Copyright 2021 The Quay. All rights reserved.</p>"],
    ["a byline in a paragraph", "<p>By Ann Quill and Ben Osier</p>"],
    ["a count of comments", "<p>14 comments</p>"],
    ["a newsletter's offer", "<p>Get the best of the coast in your inbox</p>"],
    ["page numbers", "<p>Article Pages: 1 2 3</p>"],
    [
      "an archive's frame",
      `<div id="wm-ipp"><p>Crawl data were given to the archive by Quay, and this is a page of it.</p></div>`,
    ],
    ["a share bar", `<div class="share-bar"><p>Share this story with your friends, or print it for later.</p></div>`],
    [
      "a newsletter box",
      `<div class="newsletter-box"><p>Get the best of the week in your inbox, every Friday.</p></div>`,
    ],
    [
      "a list of links",
      `<ul><li><a href="/a">Ferry fares to rise</a></li><li><a href="/b">Museum reopens</a></li></ul>`,
    ],
    ["comments", `<section id="comments"><p>I have said so for years, and nobody listened to me.</p></section>`],
    ["a cookie notice", `<div class="cookie-notice"><p>We use cookies, as everyone does, to count visits.</p></div>`],
    [
      "an aside",
      `<aside><h3>More news</h3><p>The ferry to the island is late again today, as it was last week.</p></aside>`,
    ],
    ["a hidden block", `<div style="display: none"><p>This offer ends today, so do not wait any longer.</p></div>`],
    ["noscript", `<noscript><p>Please turn on JavaScript to see the pictures, and reload.</p></noscript>`],
    ["a line for more", `<p>Read more: <a href="/c">How the storm came</a></p>`],
    ["a line with the day", "<p>Monday, 8 March 2021, 10:15 am</p>"],
    ["a paragraph that stands twice", `<p>${FIRST}</p>`],
    ["a list of subjects", "<p>Filed under: Harbour, Council</p>"],
    ["a teaser's heading", `<h3><a href="/d">Mayor to open the new market hall</a></h3>`],
    ["a script", `<script>var text = "<p>The council met.</p>"</script>`],
  ];
  it.each(around)("leaves out %s", (_, furniture) => {
    const html = page(
      `<h1>Harbour to be dredged</h1><article><p>${FIRST}</p>${furniture}<p>${SECOND}</p><p>${THIRD}</p></article>`,
    );
    expect(article(html).paragraphs).toEqual([FIRST, SECOND, THIRD]);
  });

  const parts: readonly (readonly [string, string, string])[] = [
    ["a subhead", "<h2>What it will cost</h2>", "What it will cost"],
    [
      "a quotation",
      `<blockquote>“We have waited long enough,” said the skipper of a trawler.</blockquote>`,
      "“We have waited long enough,” said the skipper of a trawler.",
    ],
    [
      "a list of points",
      "<ul><li>The basin will be two metres deeper.</li></ul>",
      "The basin will be two metres deeper.",
    ],
    ["a row of a table", "<table><tr><td>Outer basin</td><td>4.5 m</td></tr></table>", "Outer basin | 4.5 m"],
    [
      "an embedded post",
      `<div class="social-media-embed"><blockquote class="twitter-tweet"><p>The boats are in, all of them, at last.</p></blockquote></div>`,
      "The boats are in, all of them, at last.",
    ],
    [
      "a site's own element in a line",
      `<p>The basin<qy-note>1</qy-note> was last dredged in 1998, the harbour master said.</p>`,
      "The basin1 was last dredged in 1998, the harbour master said.",
    ],
    [
      "a paragraph in a div",
      "<div>The work will cost 2.4 million, a third of it paid by the county.</div>",
      "The work will cost 2.4 million, a third of it paid by the county.",
    ],
  ];
  it.each(parts)("keeps %s", (_, html, text) => {
    expect(
      article(page(`<h1>Harbour</h1><article><p>${FIRST}</p>${html}<p>${SECOND}</p></article>`)).paragraphs,
    ).toEqual([FIRST, text, SECOND]);
  });

  it("splits paragraphs at double line breaks, and at single ones after a sentence", () => {
    const html = page(`<h1>Harbour</h1><div class="text">${FIRST}<br><br>${SECOND}<br>${THIRD}</div>`);
    expect(article(html).paragraphs).toEqual([FIRST, SECOND, THIRD]);
  });

  it("leaves out a last heading with nothing below it", () => {
    expect(
      article(page(`<h1>Harbour</h1><article>${TEXT}<h3>Join the conversation</h3></article>`)).paragraphs,
    ).toHaveLength(3);
  });

  it("keeps sentences that begin like a line of the page's frame", () => {
    const sentences = [
      "Sources close to the council said that the vote was unanimous.",
      "Email was down in the harbour office for most of the morning.",
      "Images of the storm were shown before the debate began.",
      "By Ann Quill and Ben Osier it was called a scandal.",
      "Copyright lawyers were heard before the vote, in 2021 and again a year later.",
    ];
    const html = page(`<h1>Harbour</h1><article>${TEXT}${sentences.map((it) => `<p>${it}</p>`).join("")}</article>`);
    expect(article(html).paragraphs).toEqual([FIRST, SECOND, THIRD, ...sentences]);
  });

  it("takes the text of JSON-LD where the page shows next to nothing", () => {
    const head = `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody: `${FIRST}\n\n${SECOND}\n\n${THIRD}` })}</script>`;
    expect(article(page("<h1>Harbour</h1><p>Loading the story …</p>", head)).paragraphs).toEqual([
      FIRST,
      SECOND,
      THIRD,
    ]);
  });

  it("keeps an article whose text is all headings", () => {
    const points = Array.from(
      { length: 6 },
      (_, i) => `Berth number ${i + 1} will be closed to all boats while the dredger works beside it`,
    );
    expect(
      article(page(`<h1>Harbour</h1><article>${points.map((it) => `<h2>${it}</h2>`).join("")}<p>End.</p></article>`))
        .paragraphs,
    ).toEqual([...points, "End."]);
  });

  it("takes the lead above the text with it", () => {
    const lead = "Boats will reach the quay at any tide, if the council has its way.";
    const html = page(
      `<div><h1>Harbour</h1><p>${lead}</p></div><div><img src="a.jpg"></div><div><div>${TEXT}</div></div>`,
    );
    expect(article(html).paragraphs[0]).toBe(lead);
  });

  it("takes no wrapper of the article for furniture by its class", () => {
    expect(article(page(`<div class="layout-right-sidebar"><h1>Harbour</h1>${TEXT}</div>`)).paragraphs).toHaveLength(3);
  });

  it("drops soft hyphens and folds no-break spaces", () => {
    const html = page(`<h1>Harbour</h1><p>The har&shy;bour council met,&nbsp;and voted &amp; adjourned.</p>${TEXT}`);
    expect(article(html).paragraphs[0]).toBe("The harbour council met, and voted & adjourned.");
  });
});

describe("encodings", () => {
  const text = "Der Rat für Häfen beschloss am Dienstag, die Fähre über den Fluss zu erhöhen.";
  const latin1 = (html: string) => Uint8Array.from(html, (c) => c.charCodeAt(0));
  it("reads a page by its own declaration when it is not UTF-8", () => {
    const draft = article(latin1(page(`<p>${text}</p>`, `<meta charset="iso-8859-1">`)));
    expect([draft.paragraphs, draft.decodingFallback]).toEqual([[text], undefined]);
  });
  it("falls back to windows-1252 and says so", () => {
    const draft = article(latin1(page(`<p>${text}</p>`, `<meta charset="utf-8">`)));
    expect([draft.paragraphs, draft.decodingFallback]).toEqual([[text], true]);
  });
  it("believes UTF-8 bytes more than a wrong declaration", () => {
    expect(
      article(page(`<p>${text}</p>`, `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">`))
        .paragraphs,
    ).toEqual([text]);
  });
});

describe("title", () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      "the h1 of the article",
      `<h1>The Quay</h1><article><h1>Harbour to be dredged</h1>${TEXT}</article>`,
      "",
      "Harbour to be dredged",
    ],
    [
      "the h1 that <title> has too",
      `<h1>Weather and tides</h1><h1>Harbour to be dredged</h1>${TEXT}`,
      "",
      "Harbour to be dredged",
    ],
    ["no logo", `<h1 class="logo">Harbour</h1><h2>Harbour to be dredged</h2>${TEXT}`, "", "Harbour to be dredged"],
    ["no kicker", `<h1><span>County news</span> Harbour to be dredged</h1>${TEXT}`, "", "Harbour to be dredged"],
    [
      "og:title without the site",
      `<div>${TEXT}</div>`,
      `<meta property="og:title" content="Basin to be deeper - The Quay"><meta property="og:site_name" content="The Quay">`,
      "Basin to be deeper",
    ],
    ["the first part of <title>", TEXT, "", "Harbour to be dredged"],
    ["entities escaped twice", `<h1>Crews &amp;amp; council agree</h1>${TEXT}`, "", "Crews & council agree"],
  ];
  it.each(cases)("%s", (_, body, head, title) => {
    expect(article(page(body, head)).title).toBe(title);
  });
});

describe("day of publication", () => {
  const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const cases: readonly (readonly [string, string, string, string, string | undefined])[] = [
    [
      "JSON-LD in its own offset",
      ld(`{"@type":"NewsArticle","datePublished":"2021-03-04T23:30:00-05:00"}`),
      "",
      "json-ld 2021-03-04",
      "2021-03-04T23:30:00-05:00",
    ],
    [
      "JSON-LD in a graph",
      ld(`{"@graph":[{"@type":"WebPage"},{"@type":["Article"],"datePublished":"2021-03-04"}]}`),
      "",
      "json-ld 2021-03-04",
      undefined,
    ],
    [
      "JSON-LD with a trailing comma and a raw line break",
      ld(`{"@type":"Article","headline":"One\ntwo","datePublished":"2021-03-04",};`),
      "",
      "json-ld 2021-03-04",
      undefined,
    ],
    [
      "JSON-LD beyond repair",
      ld(`{"@type":"NewsArticle","headline":"He said "no"","datePublished":"2021-03-04"}`),
      "",
      "json-ld 2021-03-04",
      undefined,
    ],
    [
      "a meta tag",
      `<meta property="article:published_time" content="2021-03-04T08:00:00Z">`,
      "",
      "meta 2021-03-04",
      "2021-03-04T08:00:00Z",
    ],
    [
      "microdata",
      "",
      `<span itemprop="datePublished" content="2021-03-04">4 March</span>`,
      "meta 2021-03-04",
      undefined,
    ],
    [
      "a time element",
      "",
      `<header><time datetime="2021-03-04">Thursday</time></header>`,
      "time 2021-03-04",
      undefined,
    ],
    ["a byline in German", "", `<div class="byline">Von Anna Muster, 4. März 2021</div>`, "text 2021-03-04", undefined],
    ["plain text in French", "", "<p>Publié le 4 mars 2021</p>", "text 2021-03-04", undefined],
    ["plain text in Polish", "", "<div>4 marca 2021</div>", "text 2021-03-04", undefined],
    [
      "no day of a comment",
      "",
      `<section class="comments"><time datetime="2021-03-05">later</time></section><p>4 March 2021</p>`,
      "text 2021-03-04",
      undefined,
    ],
    [
      "published before updated",
      "",
      `<p class="date">Last updated: 6 March 2021 Published: 4 March 2021</p>`,
      "text 2021-03-04",
      undefined,
    ],
  ];
  it.each(cases)("%s", (_, head, line, found, at) => {
    const { publishedBasis, published, publishedAt } = article(
      page(`<h1>Harbour to be dredged</h1>${line}${TEXT}`, head),
    );
    expect([`${publishedBasis} ${published}`, publishedAt]).toEqual([found, at]);
  });

  it("takes the day in the address, and prefers it to one a day away", () => {
    const head = `<link rel="canonical" href="https://quay.example/2021/03/04/harbour">`;
    expect(article(page(`<h1>Harbour</h1>${TEXT}`, head)).published).toBe("2021-03-04");
    const both = `${head}<meta property="article:published_time" content="2021-03-05T01:00:00Z">`;
    expect(article(page(`<h1>Harbour</h1>${TEXT}`, both))).toMatchObject({
      published: "2021-03-04",
      publishedBasis: "url",
    });
  });

  const clocks: readonly (readonly [string, string, string])[] = [
    ["after midnight in UTC, the evening before for its readers", "2021-03-05T02:54:29.000Z", "2021-03-04"],
    ["in the morning in UTC", "2021-03-03T08:00:00+00:00", "2021-03-03"],
    ["in an offset of its own", "2021-03-05T00:10:00+01:00", "2021-03-05"],
  ];
  it.each(clocks)("a time %s", (_, time, published) => {
    const head = `<meta property="article:published_time" content="${time}">`;
    expect(article(page(`<h1>Harbour</h1><p class="date">4 March 2021</p>${TEXT}`, head)).published).toBe(published);
  });

  it("believes no day after the page was fetched", () => {
    const html = page(`<h1>Harbour</h1><p>Open until 4 March 2031</p>${TEXT}`);
    expect(article(html, { date: "2021-03-04T10:00:00Z" }).published).toBeUndefined();
  });

  const written: readonly (readonly [string, string])[] = [
    ["12. Januar 2022", "2022-01-12"],
    ["28.01.2022", "2022-01-28"],
    ["le 1er février 2020", "2020-02-01"],
    ["3 de mayo de 2022", "2022-05-03"],
    ["15 août 2019", "2019-08-15"],
    ["2 maggio 2018", "2018-05-02"],
    ["7 de março de 2017", "2017-03-07"],
    ["9 mrt. 2016", "2016-03-09"],
    ["14 października 2015", "2015-10-14"],
    ["Jan. 5, 2014", "2014-01-05"],
    ["June 3rd, 2013", "2013-06-03"],
    ["2020/04/17", "2020-04-17"],
    ["17/04/2020", "2020-04-17"],
  ];
  it.each(written)("%s → %s", (text, day) => expect(daysIn(text, false)).toEqual([day]));
  it("reads slashes in the order of the page's country", () => {
    expect([daysIn("05/06/2019", true), daysIn("05/06/2019", false)]).toEqual([["2019-05-06"], ["2019-06-05"]]);
  });
  it("reads days that no calendar has as none", () => expect(daysIn("31.02.2020, 2020-13-01", false)).toEqual([]));
  it("reads machine dates that are not ISO", () => {
    expect(readStamp("Tue Jan 28 15:28:56 CET 2020", false)?.day).toBe("2020-01-28");
    expect(readStamp("Thu, 08 May 2014 14:04:53 -0400", false)?.day).toBe("2014-05-08");
    expect(readStamp("2022-5-5 22:17:36", false)).toEqual({ day: "2022-05-05", at: "2022-5-5 22:17:36" });
  });
});

describe("author", () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ["a byline", `<p class="byline">By Ann Quill and Ben Osier, 4 March 2021</p>`, "Ann Quill; Ben Osier"],
    ["a byline in German", `<span class="author">Von Anna Muster | 4. März 2021</span>`, "Anna Muster"],
    ["rel=author", `<a rel="author" href="/ann">Ann Quill</a>`, "Ann Quill"],
    ["a line below the headline", "<div>By Ann Quill</div>", "Ann Quill"],
    ["a role after the name", `<p class="byline">Ann Quill, chief reporter</p>`, "Ann Quill"],
    [
      "a role in the next element",
      `<p class="byline"><a>Ann Quill</a><span>Senior Trade Reporter</span></p>`,
      "Ann Quill",
    ],
    ["capitals", `<p class="byline">BY ANN QUILL AND BEN OSIER</p>`, "ANN QUILL; BEN OSIER"],
    ["places", `<p class="byline">Ann Quill in Brussels and Ben Osier in Paris</p>`, "Ann Quill; Ben Osier"],
    ["an agency beside a name", `<p class="byline">By ANN QUILL, Associated Press</p>`, "ANN QUILL"],
    ["an agency alone", "<p>By Reuters</p>", "Reuters"],
    ["a word before by", "<p>Words by Ann Quill | Photos by Ben Osier</p>", "Ann Quill"],
    ["a name and a day", "<p>Ann Quill | Updated: 4 March 2021</p>", "Ann Quill"],
    ["the author's own page", `<div><a href="/people/ann-quill">Ann Quill</a></div>`, "Ann Quill"],
    [
      "an element for each",
      `<div><div><b class="byline-name">Ann Quill</b></div><div><b class="byline-name">Ben Osier</b></div></div>`,
      "Ann Quill; Ben Osier",
    ],
    ["the site, when the byline says so", `<p class="byline">By The Quay</p>`, "The Quay"],
    [
      "no author of another article",
      `<ul><li><a href="/2"><b>Fish market to reopen</b><i class="author">Carl Writer</i></a></li></ul>`,
      undefined,
    ],
    ["nobody who is quoted", `<blockquote><span class="author">Carl Reader</span></blockquote>`, undefined],
    ["no day", "<p>By Tuesday Evening</p>", undefined],
    ["no channel", `<a href="https://www.youtube.com/user/thequay">You Tube</a>`, undefined],
    ["no account of the content system", `<span class="author">admin</span>`, undefined],
    ["no name of the site", `<span class="author">The Quay</span>`, undefined],
    ["no reader", `<div class="comments"><span class="author">Carl Reader</span></div>`, undefined],
    ["no organization", `<span class="author">Hafenverband e.V.</span>`, undefined],
    ["nobody", "", undefined],
  ];
  it.each(cases)("%s", (_, line, author) => {
    const head = `<meta property="og:site_name" content="The Quay">`;
    expect(article(page(`<h1>Harbour to be dredged</h1>${line}${TEXT}`, head)).author).toBe(author);
  });
});

describe("author, beyond the byline", () => {
  const linked = (author: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author })}</script>`;
  const shown = "<p><b>Ann Quill</b> and <b>Ben Osier</b></p>";
  const cases: readonly (readonly [string, string, string, string | undefined])[] = [
    ["a list of names", shown, linked({ "@type": "Person", name: ["Ann Quill", "Ben Osier"] }), "Ann Quill; Ben Osier"],
    ["names in parts", shown, linked([{ "@type": "Person", givenName: "Ann", familyName: "Quill" }]), "Ann Quill"],
    ["no one whom the page does not show", "", linked({ "@type": "Person", name: "Ann Quill" }), undefined],
    [
      "a person whose name the site bears",
      "<p>The Quay</p>",
      linked({ "@type": "Person", name: "The Quay" }),
      "The Quay",
    ],
    [
      "a tag for each",
      shown,
      `<meta property="article:author" content="Ann Quill"><meta property="article:author" content="Ben Osier">`,
      "Ann Quill; Ben Osier",
    ],
    [
      "a tag that names more than JSON-LD",
      shown,
      `${linked({ "@type": "Person", name: "Ann Quill" })}<meta name="author" content="Ann Quill, Ben Osier">`,
      "Ann Quill; Ben Osier",
    ],
    ["a name in brackets below", "<p>It rained all day, and nobody came to see it. (Ann Quill)</p>", "", "Ann Quill"],
    [
      "an agency's credits",
      "<p>(Reporting by Ann Quill in London and Ben Osier; Editing by Carl Pen)</p>",
      "",
      "Ann Quill; Ben Osier",
    ],
  ];
  it.each(cases)("%s", (_, line, head, author) => {
    const site = `<meta property="og:site_name" content="The Quay">`;
    expect(article(page(`<h1>Harbour to be dredged</h1>${TEXT}${line}`, site + head)).author).toBe(author);
  });
});

describe("what is no article", () => {
  const teaser = (n: number) =>
    `<h2><a href="/${n}">Story number ${n} of the day</a></h2><p>A short summary of it, in one sentence, for the hurried.</p>`;
  it("rejects an index page", () => {
    expect(code(page(`<h1>News of the coast</h1>${Array.from({ length: 12 }, (_, n) => teaser(n)).join("")}`))).toBe(
      "NOT_AN_ARTICLE",
    );
  });
  it("rejects an error page", () => {
    expect(
      code(page("<h1>404 - Page not found</h1><p>The page that you asked for has moved, or was never here.</p>")),
    ).toBe("ERROR_PAGE");
  });
  it("rejects a shell that scripts fill", () => {
    expect(
      code(
        `<html><head><title>App</title></head><body><div id="root"></div><script src="a.js"></script></body></html>`,
      ),
    ).toBe("EMPTY_PAGE");
  });
  it("keeps a short article", () => expect(code(page(`<h1>Ferry late</h1><p>${FIRST}</p>`))).toBeUndefined());
  it("keeps an article with many teasers around it", () => {
    expect(
      code(
        page(
          `<h1>Harbour</h1><article>${TEXT}${TEXT}</article><div>${Array.from({ length: 12 }, (_, n) => teaser(n)).join("")}</div>`,
        ),
      ),
    ).toBeUndefined();
  });
});

describe("hostile pages", () => {
  const hostile: readonly (readonly [string, string])[] = [
    ["100,000 nested elements", `<h1>Harbour</h1>${"<div>".repeat(100_000)}${TEXT}`],
    [
      "100,000 attributes",
      `<h1>Harbour</h1><div ${Array.from({ length: 100_000 }, (_, i) => `a${i}=x`).join(" ")}>${TEXT}</div>`,
    ],
    ["open tags that are never closed", `${TEXT}${"<b>".repeat(150_000)}`],
    ["end tags of nothing", `${TEXT}${"</i></div></p>".repeat(50_000)}`],
    ["5 MB of blanks", `${TEXT}<p class="byline date">${" ".repeat(5_000_000)}</p>`],
    ["5 MB of digits", `${TEXT}<p class="byline date">${"7".repeat(5_000_000)}</p>`],
    ["a class of 1 MB", `<p class="${"author-".repeat(150_000)}">x</p>${TEXT}`],
    [
      "JSON-LD nested without end",
      `<script type="application/ld+json">${'{"@type":"Article","a":['.repeat(50_000)}</script>${TEXT}`,
    ],
    ["nested headlines", `${"<h1>Harbour ".repeat(20_000)}</h1>${TEXT}`],
    ["angle brackets", `${"<".repeat(500_000)}<p>x</p>${TEXT}`],
  ];
  it.each(hostile)("reads through %s", (_, body) => {
    expect(article(page(body)).paragraphs).toEqual(expect.arrayContaining([SECOND]));
  });
  it("rejects more elements than any article has", () =>
    expect(code(`${TEXT}${"<b>x</b>".repeat(250_000)}`)).toBe("PAGE_TOO_LARGE"));
});
