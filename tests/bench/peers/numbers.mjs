import { findNumbers } from "../../../dist/numbers/index.js";
import { toArticle } from "../../../dist/read/article.js";
import { segment } from "../../../dist/text/segment.js";
import { printPeers } from "../table.mjs";

const ARTICLES = 4; // the recognizers take seconds for one

/** Our numbers, with the tokens and tags they stand on, against Microsoft's recognizers and wink-nlp's entities. */
export async function measure(lines) {
  const { default: recognizers } = await import("@microsoft/recognizers-text-suite");
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const wink = winkNLP(model);
  const place = { source: "made", record: 1, format: "json" };
  const articles = lines
    .slice(0, ARTICLES)
    .map((line) => JSON.parse(line))
    .map((it) => toArticle({ ...it, paragraphs: it.text.split("\n\n") }, place, "en"));
  const culture = recognizers.Culture.English;
  const { recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension } = recognizers;
  printPeers("numbers", articles, {
    clipsheet: (it) => findNumbers(it, segment(it)).length,
    "recognizers-text": ({ text }) =>
      [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension].map(
        (read) => read(text, culture).length,
      ),
    "wink-nlp": ({ text }) => wink.readDoc(text).entities().length(),
  });
}
