import type { NumberMention } from "../numbers/mention.ts";
import { sameSort } from "./antecedent.ts";
import type { Fact } from "./fact.ts";
import type { Question } from "./story.ts";
import { textBefore, type View } from "./view.ts";

/** What a number is set against is of its kind: "grew 4 percent, faster than the 3 percent of May". */
export function kindOf({ number, frame, view, antecedent, listed }: Question, metric: string): Fact["kind"] {
  if (listed !== undefined && frame.kind !== "change") return listed.like.kind;
  if (frame.role !== "own" && frame.kind === "level" && antecedent !== undefined && sameSort(number, antecedent))
    return isAmountBefore(number, view, antecedent) ? "level" : antecedent.kind;
  if (
    frame.kind === "level" &&
    antecedent?.kind === "change" &&
    sortsAlike(number, antecedent) &&
    / (?:or|and)(?: [a-z]+)?$/.test(textBefore(view, number.start).trimEnd())
  )
    return "change";
  const isPart =
    frame.kind === "level" && (number.kind === "percent" || number.kind === "fraction") && PART_NAMED.test(metric);
  if (isPart) return "share";
  return isGrowth({ number, frame }, metric) ? "change" : frame.kind;
}

const PART_NAMED =
  /^(?:[a-z]+ )?(?:share|proportion|percentage|slice|portion|chunk) of\b|\bas a share of\b|\bmarket share\b|^(?:[a-z]+ )?(?:share|slice|portion|chunk)$|^share (?:taken|held|won|claimed|captured|controlled|kept|commanded|attracted|received|polled)$|^(?:stake|holding)\b/;

/** "a growth rate of 2.3 percent", "output growth was 5.8 percent": how far it moved, and up where no minus stands. */
export const isGrowth = ({ number, frame }: Pick<Question, "number" | "frame">, metric: string): boolean =>
  frame.kind === "level" && number.kind === "percent" && /\bgrowth(?: rate)?(?: (?:of|in) .*)?$/.test(metric);

/** "double the 2.4 million of 2001", "3 million less than last year's 10 million": the amount itself that a move is measured from. */
const isAmountBefore = (number: NumberMention, view: View, { number: before, kind }: Fact): boolean =>
  kind === "change" &&
  number.kind !== "percent" &&
  (before.kind === "multiple" ||
    /(?:['’]s(?: record| revised| total)?|\ba total of) $/.test(textBefore(view, number.start)));

/** "rose 190 points, or 0.5 percent". */
const sortsAlike = (number: NumberMention, fact: Fact): boolean =>
  /^(?:percent|points|fraction|money|count)$/.test(number.kind) && fact.kind === "change";
