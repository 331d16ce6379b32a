/** Blocks inside an article that are not of it: told by their own words, links and neighbours. */
import type { Block } from "./blocks.ts";
import { daysIn } from "./day.ts";
import type { Element } from "./tree.ts";

export function isNoise(block: Block): boolean {
  const { element, text, linked } = block;
  if (element.name === "h1") return true;
  if (linked > text.length * 0.6 && text.length < 250 && !isQuoted(element)) return true;
  if (block.followsImage && text.length < 150 && !/[.!?…:]["'”’»)]?$/.test(text) && !HEADING.test(element.name))
    return true;
  if (text.length < 400 && RIGHTS.test(text)) return true;
  return text.length < 200 && (LINE.test(text) || BYLINE.test(text) || isDateLine(block));
}

/** A post that is quoted is often a link for the most part. */
const isQuoted = ({ name, parent }: Element): boolean => name === "blockquote" || parent?.name === "blockquote";

/** "Monday, 4 March 2021, 8:22 am": a line with a day and little else; in a list or a heading it may be a step of a story. */
function isDateLine({ element, text }: Block): boolean {
  if (text.length > 90 || !/\d{4}/.test(text) || /^(?:h\d|li|dd|dt|tr|blockquote)$/.test(element.name)) return false;
  return !/[.!?…]["'”’»)]?$/.test(text) && daysIn(text, true).length > 0;
}

const HEADING = /^h[2-6]$/;

/** What may be done with the text: below it, in a line of its own. */
const RIGHTS =
  /^\W{0,3}(?:copyright\b|©|\(c\))(?:\W{0,3}(?:c\W{1,3})?\d{4}\b|.{0,200}rights reserved)|^\W{0,3}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\b/i;

/** "By Ann Quill and Ben Osier": names alone. */
const BYLINE =
  /^(?:By|Von|Par|Por|BY|VON)(?: \p{Lu}[\p{L}.’'-]{1,20}){2,3}(?:(?:,| and| und| et| y| AND| UND)(?: \p{Lu}[\p{L}.’'-]{1,20}){2,3}){0,3}$/u;

/** Whole lines that stand in articles and are not of them, in English and German. */
const LINE = new RegExp(
  `^(?:${[
    "caption|close|topics|advertisements?|anzeige|werbung|trending(?: now| news)?|(?:mehr|more) (?:zum thema|on this topic).{0,80}",
    "(?:image|photo|slide|bild)? ?\\d{1,3} (?:of|von|/|-) \\d{1,3}",
    "(?:photo|image|picture|credit|source|foto|bild|quelle)s?(?: (?:by|credit|courtesy)\\b|:|/).{0,80}|[(\\[]?(?:photo|image|foto|bild)s?\\b.{0,60}[)\\]]|©.{0,60}",
    "(?:read (?:more|next|also)|read|see also|related|watch|lesen sie (?:auch|mehr)|mehr)\\s?[:>].{0,120}|read (?:more|next|also)|related (?:articles?|stories|content|posts?|topics?)",
    "(?:click here to )?(?:sign up|subscribe) (?:for|to|today|now|here)\\b.{0,150}",
    "(?:filed under|posted in|tags?|categories|schlagw(?:ort|örter)|themen)\\s?:.{0,150}|additional reporting by .{0,100}",
    "you (?:may|might) also .{0,80}|(?:das )?könnte sie auch interessieren.{0,40}|popular on .{0,60}",
    "(?:article )?(?:pages?|seiten?)\\s?:(?: \\d{1,2}){1,20}|(?:show|load|view|mehr|weitere)(?: more| all)?(?: comments| stories| anzeigen| laden)|(?:continue reading|weiterlesen)\\b.{0,60}",
    "(?:\\d{1,5}|no|keine) (?:comments?|shares?|likes?|views?|kommentare?|aufrufe)|(?:leave a|post a|add a|write a) (?:comment|reply)|(?:like|gefällt mir|teilen|share)\\s?:",
    "(?:get|receive) (?:the|our|all|more) .{3,80} (?:in|to) your inbox\\b.{0,60}|never miss (?:a|an|our)\\b.{0,80}|(?:imprint|impressum|privacy(?: policy)?|datenschutz\\w*) \\| .{0,100}",
    "(?:share|teilen)(?: (?:this|on|auf)\\b.{0,60})?|follow (?:us|me|him|her|@)\\b.{0,100}|e-?mail (?:us|me|him|her|[\\w. ]{1,40} at ).{0,150}",
    "\\S{1,40}@\\S{1,40}\\.\\w{2,6}|(?:www\\.|https?://|twitter\\.com/)\\S{1,100}",
  ].join("|")})$`,
  "i",
);
