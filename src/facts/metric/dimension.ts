import type { NumberMention } from "../../numbers/mention.ts";
import { textAfter, textBefore, type View } from "../view.ts";

/** What a measure says of a thing by the adjective behind it: "3.6 metres long", "220 metres high". */
const ADJECTIVES: Record<string, string> = {
  long: "length",
  wide: "width",
  broad: "width",
  high: "height",
  tall: "height",
  thick: "thickness",
  deep: "depth",
  across: "diameter",
};

/** By the verb before it: "weighs 1,050 kilograms", "travels 320 kilometres on a charge". */
const VERBS: readonly (readonly [verb: RegExp, unit: RegExp, metric: string])[] = [
  [/^weigh(?:s|ed|ing)?$/, /gram|tonne|\bton\b|pound|ounce/, "weight"],
  [/^refresh(?:es|ed|ing)?$/, /hertz$/, "refresh rate"],
  [/^measur(?:es?|ed|ing)$/, /metre|inch|foot|mile|yard/, "length"],
  [/^(?:travel|drive|go|run|fl(?:y|ie)|last)(?:e?s)?$/, /^(?:kilometre|mile)$/, "range"],
  [/^(?:accelerat|travel|mov|driv|fly|fli|run|go|reach)/, /per hour|^knot$/, "speed"],
];

/** By its unit, of the thing that it stands before: "a 6.7-inch screen" has a size, "a 40-kilowatt-hour battery" a capacity. */
const UNITS: readonly (readonly [unit: RegExp, metric: string])[] = [
  [/^inch$/, "size"],
  [/^megapixel$/, "resolution"],
  [/watt hour|ampere hour|byte|litre|cubic centimetre|^(?:mega|giga|kilo)?watt$/, "capacity"],
  [/^horsepower$/, "power"],
  [/hertz$/, "frequency"],
  [/gram|tonne/, "weight"],
  [/metre|mile|foot/, "length"],
];

/** "length", "weight", "battery capacity": the property that a measure gives of a thing; undefined for amounts of a stuff. */
export function dimensionOf(number: NumberMention, verb: string | undefined, view: View): string | undefined {
  if (number.kind !== "measure" || number.unit === undefined) return undefined;
  const unit = number.unit;
  const right = textAfter(view, number.end);
  const adjective = /^[ -](?<word>[a-z]+)\b/.exec(right)?.groups?.word ?? "";
  if (ADJECTIVES[adjective] !== undefined) return ADJECTIVES[adjective];
  const between = textBefore(view, number.start).slice(-30);
  const byVerb = VERBS.find(
    ([word, units]) => word.test(verb ?? "") && units.test(unit) && (verb === undefined || between.includes(verb)),
  );
  if (byVerb !== undefined) return byVerb[2];
  const blown = /\b(?<what>wind|gust|speed)s? (?:of|at)(?: up to| about| more than| over| nearly)?(?: an?)? ?$/.exec(
    between,
  )?.groups?.what;
  if (blown !== undefined && SPEED.test(unit)) return blown === "speed" ? "speed" : "wind speed";
  if (SPEED.test(unit)) return "speed";
  const ofPart = propertyOfPart(number, view);
  if (ofPart !== undefined) return ofPart;
  const property = propertyIn(unit);
  const thing = ATTRIBUTIVE.exec(right)?.groups?.thing;
  const hasArticle = /(?:^| )(?:a|an|the|its|their)(?: [a-z]+)? ?$/.test(between);
  if (thing !== undefined && hasArticle && property !== undefined) return `${thing} ${property}`;
  return GIVEN_ALONE.find(([it]) => it.test(unit))?.[1];
}

const propertyIn = (unit: string): string | undefined => UNITS.find(([it]) => it.test(unit))?.[1];

/** "a 2,000-cc engine" → "engine capacity", whatever the sentence is about. */
export function propertyOfPart({ kind, unit, end }: NumberMention, view: View): string | undefined {
  const property = kind === "measure" && unit !== undefined ? propertyIn(unit) : undefined;
  const part = property === undefined ? undefined : PART.exec(textAfter(view, end))?.groups?.part;
  return part === undefined ? undefined : `${/^(?:shooter|snapper|lens)$/.test(part) ? "camera" : part} ${property}`;
}

/** Units that say by themselves what is measured. */
const GIVEN_ALONE: readonly (readonly [unit: RegExp, metric: string])[] = [
  [/^horsepower$/, "power"],
  [/ per gallon$|^litre per/, "fuel economy"],
  [/^newton metre$|^pound-?foot$/, "torque"],
  [/ampere hour$/, "battery capacity"],
  [/hertz$/, "frequency"],
];

const SPEED = /^(?:kilometre|mile|metre) per (?:hour|second)$|^knot$/;

// "a 900-megawatt | wind farm | off the coast"
const ATTRIBUTIVE =
  /^ (?<thing>(?!(?:of|in|on|at|to|and|or|per|from|a|an|the|by|for|with|as|than|more|less|long|wide)\b)[a-z-]+(?: (?:farm|screen|display|camera|battery|plant|line|ship|park|station|drive|engine|pipeline|tank|cable))?)\b/;

// "149-horsepower, 2-litre four-cylinder | engine", "15.6-inch touch | screen"
const PART =
  /^(?:[ ,-]{1,2}(?!(?:and|or|that|which|but|with|in|on|of|at|to|for|from|by|is|was)\b)[\w.-]{1,20}){0,4}?[ -](?<part>engine|motor|battery|touch ?screen|screen|display|panel|camera|shooter|snapper|lens|sensor|hard drive|tablet|television|tv|monitor|laptop|phone|reactor|turbine|wind farm|wind park|solar park|solar farm|power plant|power station|processor|memory|pipeline|cable)\b/;
