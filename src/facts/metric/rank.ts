import { mainVerb } from "../clause.ts";
import type { Measured, Question } from "../story.ts";
import { isOfPlace, textOf } from "../view.ts";

/** "put China the number two country": the name before a rank without a verb of its own. */
export function rankHolder(
  { number, view, clause }: Question,
  whose: Omit<Measured, "metric">,
): Omit<Measured, "metric"> {
  const verb = mainVerb(clause);
  if (verb === undefined || !/^(?:put|puts|putting|made|makes|making|leaving|placed|places)$/.test(verb.normal))
    return whose;
  const name = view.names.find((n) => n.start >= verb.end && n.end <= number.start);
  return name === undefined ? whose : { ...whose, entity: name.entity, name: name.entity.name };
}

/** "second brand overall in the Indian smartphone market": without places and times, which have columns of their own. */
export function rankMetric({ number, view }: Question): string {
  let right = textOf(view, { start: number.end, end: view.sentence.end });
  const places = view.names.filter(({ entity }) => isOfPlace(entity));
  for (const { start, text } of [...view.dates, ...places]) if (start > number.end) right = right.replace(text, "");
  const m =
    /^[- ](?<what>(?:(?!(?:with|after|behind|this|last|since|from|and|but|while|who|which|thus|at)\b)[\p{L}\d'’-]+ {0,2}){1,9})/u.exec(
      right,
    );
  const what = m?.groups?.what
    ?.replace(/\boverall\b/, "")
    .replace(/ {2,}/g, " ")
    .trim()
    .replace(/^most /, "")
    .replace(/(?:^|(?: of| in| to| for| on))+(?: the| its)?$/, "");
  return what === undefined || what === "" || /^(?:in|of|place)\b/.test(what) ? "rank" : what;
}
