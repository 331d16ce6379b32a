import type { NumberMention } from "../numbers/mention.ts";
import type { Measured, Question } from "./story.ts";
import type { Described } from "./subject.ts";
import { textAfter, textBefore, textOf, type View } from "./view.ts";

/** What a share is a share of. */
export function share(
  { number, frame, view }: Question,
  described: Described,
  whose: Omit<Measured, "metric">,
  copied: Measured | undefined,
): Measured {
  const whole = wholeOf(number, view);
  const right = textAfter(view, number.end);
  const those = /^ of (?:those|them|these|which) (?:are|were|is|was|had|have|come|came) (?<what>[\p{L} -]{3,40})/u
    .exec(textOf(view, { start: number.end, end: view.sentence.end }))
    ?.groups?.what?.trim();
  if (those !== undefined) return { ...(copied ?? whose), metric: `share of ${those}` };
  const ofThem = /^(?:them|those|these)\b(?<rest>.*)/.exec(whole ?? "");
  if (ofThem !== null && copied !== undefined)
    return { ...copied, metric: `share of ${copied.metric}${ofThem.groups?.rest ?? ""}` };
  if (frame.rule === "facts/share-verb")
    return {
      ...whose,
      metric: `${described.metric ?? described.name ?? "part"} as a share of ${whole ?? "the total"}`,
    };
  if (frame.rule === "facts/share-who")
    return {
      ...whose,
      metric: `those who ${right.trim().split(/[,.;]/)[0]?.split(" ").slice(0, 6).join(" ") ?? "agree"}`,
    };
  const isOf = whole !== undefined;
  if (
    copied &&
    isOf &&
    /^,|^ \(|or$/.test(
      textBefore(view, number.start, Math.max(view.sentence.start, number.start - 12)).replace(/^[^,(]*/, ""),
    )
  )
    return { ...copied, metric: `${copied.metric} as a share of ${whole}` };
  if (
    described.metric !== undefined &&
    isOf &&
    described.isPointer !== true &&
    !/^(?:number|share)/.test(described.metric)
  )
    return { ...whose, metric: `${described.metric} as a share of ${whole}` };
  return { ...whose, name: whose.name ?? whole, metric: isOf ? `share of ${whole}` : (described.metric ?? "share") };
}

/** "N percent of X": X. */
function wholeOf(number: NumberMention, view: View): string | undefined {
  const verb = view.clauses.flatMap((clause) => clause.verbs).find((token) => token.start > number.end);
  const right = textOf(view, { start: number.end, end: verb?.start ?? view.sentence.end });
  const m =
    /^ (?:share |stake )?(?:(?:of|in) )?(?:all |the |its |their |our |my |a |an |his |her |total )?(?<what>(?:(?!(?:in|on|at|by|last|this|while|and|but|with|after|from|since|during|compared|up|down|who|that|which|to|for|under|share|stake)\b)[\p{L}\d'’&.-]+ ?){1,5}(?:of (?:the |its )?[\p{L}'’-]+(?: [\p{L}'’-]+)?)?)/u.exec(
      right,
    );
  const what = m?.groups?.what?.trim().replace(/[.,]$/, "");
  if (what === undefined || (!/^ (?:share |stake )?(?:of|in) /.test(right) && !/ in /.test(number.text)))
    return undefined;
  return what.replace(/^(?:[\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*)*)['’]s (?=\p{L})/u, "");
}
