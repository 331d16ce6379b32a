import type { Entity } from "../entities/mention.ts";
import type { Analysis } from "../facts/fact.ts";
import type { Rows } from "./schemas.ts";

/** An article's rows in every table: the border between camelCase and snake_case, UTF-16 units and code points. */
export function toRows({ article, sentences, numbers, dates, entities, facts }: Analysis): Rows {
  const id = article.articleId;
  const point = codePoints(article.text);
  const at = (m: { start: number; end: number; sentence: number }) => ({
    article_id: id,
    sentence_id: `${id}-s${m.sentence + 1}`,
    start_char: point(m.start),
    end_char: point(m.end),
  });
  const idsOf = <T>(list: readonly T[], letter: string) =>
    new Map(list.map((it, i) => [it, `${id}-${letter}${i + 1}`]));
  const numberIds = idsOf(numbers, "n");
  const entityIds = idsOf(entities, "e");
  const entityId = (entity: Entity | undefined) => entity && entityIds.get(entity);
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
  return {
    articles: [
      {
        article_id: id,
        source: article.source,
        record: article.record,
        format: article.format,
        external_id: article.externalId,
        url: article.url,
        site: article.site,
        author: article.author,
        language: article.language,
        title: article.title,
        published: article.published,
        published_at: article.publishedAt,
        published_basis: article.publishedBasis,
        paragraph_count:
          article.text === "" ? 0 : article.text.split("\n\n").length - (article.title === undefined ? 0 : 1),
        sentence_count: sentences.length,
        word_count: sentences.reduce((sum, s) => sum + s.tokens.length, 0),
        date_count: dates.length,
        number_count: numbers.length,
        entity_count: entities.length,
        fact_count: facts.length,
      },
    ],
    sentences: sentences.map((s) => ({
      sentence_id: `${id}-s${s.index + 1}`,
      article_id: id,
      paragraph: s.paragraph,
      position: s.index + 1,
      start_char: point(s.start),
      end_char: point(s.end),
      text: s.text,
    })),
    dates: dates.map((d, i) => ({
      date_id: `${id}-d${i + 1}`,
      ...at(d),
      text: d.text,
      type: d.type,
      value: d.value,
      mod: d.mod,
      date_from: d.from,
      date_to: d.to,
      grain: d.grain,
      basis: d.basis,
      rule: d.rule,
    })),
    numbers: numbers.map((n, i) => ({
      number_id: `${id}-n${i + 1}`,
      ...at(n),
      text: n.text,
      kind: n.kind,
      value: n.value,
      value_high: n.valueHigh,
      bound: n.bound,
      direction: n.direction,
      unit: n.unit,
      currency: n.currency,
      item: n.item,
      rule: n.rule,
    })),
    entities: entities.map((e) => ({
      entity_id: entityIds.get(e) as string,
      article_id: id,
      type: e.type,
      name: e.name,
      name_key: e.nameKey,
      mention_count: e.mentions.length,
      role: e.role,
      affiliation_id: entityId(e.affiliation),
      country: e.country,
      first_char: point(e.mentions[0]?.start ?? 0),
    })),
    mentions: mentions.map(({ entity, mention }, i) => ({
      mention_id: `${id}-m${i + 1}`,
      entity_id: entityIds.get(entity) as string,
      ...at(mention),
      text: mention.text,
      form: mention.form,
      rule: mention.rule,
    })),
    facts: facts.map((f, i) => ({
      fact_id: `${id}-f${i + 1}`,
      article_id: id,
      sentence_id: `${id}-s${f.sentence + 1}`,
      number_id: numberIds.get(f.number) as string,
      subject_id: entityId(f.subjectEntity),
      subject: f.subject,
      metric: f.metric,
      metric_key: f.metricKey,
      kind: f.kind,
      value: f.value,
      value_high: f.valueHigh,
      bound: f.bound,
      unit: f.unit,
      direction: f.direction,
      period_from: f.period?.from,
      period_to: f.period?.to,
      compared_from: f.compared?.from,
      compared_to: f.compared?.to,
      comparison: f.comparison,
      place: f.place,
      place_id: entityId(f.placeEntity),
      status: f.status,
      speaker: f.speaker,
      speaker_id: entityId(f.speakerEntity),
      text: sentences[f.sentence]?.text ?? "",
      rule: f.rule,
    })),
  };
}

/** UTF-16 offset to code point offset; the identity where no character needs two units. */
function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const points = new Uint32Array(text.length + 1);
  let point = 0;
  for (let i = 0; i < text.length; i++) {
    points[i] = point;
    const isPair = (text.codePointAt(i) as number) > 0xffff;
    if (isPair) points[++i] = point;
    point++;
  }
  points[text.length] = point;
  return (offset) => points[offset] as number;
}
