// Quantities: this layer beside Microsoft's Recognizers-Text, compromise's numbers() and wink-nlp. Speed on the made articles;
// recall of values on the graded sentences of ../shared/corpora/newsquant, when they are there (one-to-one, single values and ranges).
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import nlp from "compromise";
import { findNumbers } from "../../../dist/numbers/index.js";
import { segment } from "../../../dist/text/segment.js";
import { processorTime, table } from "../table.mjs";

const require = createRequire(new URL("../package.json", import.meta.url));

/** A peer takes a text and gives its values: a number, or two for a range. */
function peers() {
  const recognizers = require("@microsoft/recognizers-text-suite");
  const wink = require("wink-nlp")(require("wink-eng-lite-web-model"));
  const culture = recognizers.Culture.English;
  const models = ["recognizeNumber", "recognizePercentage", "recognizeCurrency", "recognizeDimension", "recognizeAge"];
  return {
    clipsheet: (text) => findNumbers({ text }, segment({ text })).map((it) => [it.value, it.valueHigh]),
    "recognizers-text": (text) => onePerSpan(models.flatMap((model) => recognizers[model](text, culture))),
    "compromise numbers()": (text) =>
      nlp(text)
        .numbers()
        .json()
        .map((it) => [it.number?.num]),
    "wink-nlp": (text) =>
      wink
        .readDoc(text)
        .entities()
        .out(wink.its.detail)
        .filter(({ type }) => /^(?:CARDINAL|MONEY|PERCENT|DURATION)$/.test(type))
        .map(({ value }) => [digitsOf(value)]),
  };
}

/** "20 percent" comes back as a number and as a percentage: the longer one is kept. */
function onePerSpan(found) {
  const kept = [];
  for (const it of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => it.start <= other.end && other.start <= it.end)) kept.push(it);
  }
  return kept.map(({ resolution }) => [digitsOf(resolution?.value)]);
}

const digitsOf = (value) => Number(String(value ?? "").replace(/[^\d.-]/g, ""));

export function measure(lines, corpora) {
  const texts = lines.map((line) => JSON.parse(line).text);
  const graded = join(corpora, "newsquant/dev.jsonl");
  const sentences = existsSync(graded)
    ? readFileSync(graded, "utf8")
        .trimEnd()
        .split("\n")
        .map((it) => JSON.parse(it))
    : [];
  const rows = Object.entries(peers()).map(([name, read]) => [
    name,
    ...speed(read, texts),
    ...accuracy(read, sentences),
  ]);
  console.log(`\nquantities: ${texts.length} made articles (speed on ${FEW}), ${sentences.length} graded sentences\n`);
  console.log(table([["one thread, processor time", "KB/s", "precision", "recall", "F1"], ...rows]));
}

const FEW = 4; // Recognizers-Text takes seconds for one article

/** Once to warm up, once measured. */
function speed(read, texts) {
  const few = texts.slice(0, FEW);
  for (const text of few) read(text);
  const began = processorTime();
  for (const text of few) read(text);
  const kilobytes = few.reduce((sum, text) => sum + text.length, 0) / 1000;
  return [`${((1000 * kilobytes) / (processorTime() - began)).toFixed(0)}`];
}

function accuracy(read, sentences) {
  if (sentences.length === 0) return ["", "", ""];
  let [right, found, wanted] = [0, 0, 0];
  for (const { text, numbers } of sentences) {
    const values = read(text);
    found += values.length;
    wanted += numbers.length;
    for (const gold of numbers) {
      const i = values.findIndex(([low, high]) => isNear(gold.value, low) && isNear(gold.value_high, high));
      if (i >= 0) right += values.splice(i, 1).length;
    }
  }
  const [precision, recall] = [right / found, right / wanted];
  return [precision, recall, (2 * precision * recall) / (precision + recall)].map((it) => `${(100 * it).toFixed(1)} %`);
}

/** As the scorers of such corpora do: a hundred-thousandth of the value. */
function isNear(a, b) {
  if (a == null || b == null) return a == null && b == null;
  return Math.abs(Number(a) - Number(b)) <= 1e-8 + 1e-5 * Math.abs(Number(b));
}
