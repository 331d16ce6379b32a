/** Blocks inside an article that are not of it: told by their own words, links and neighbours. */
import type { Block } from "./blocks.ts";

export function isNoise(block: Block): boolean {
  const { element, text, linked } = block;
  if (element.name === "h1") return true;
  if (linked > text.length * 0.6 && text.length < 250) return true;
  if (block.followsImage && text.length < 150 && !/[.!?…:]["'”’»)]?$/.test(text) && !HEADING.test(element.name))
    return true;
  return text.length < 200 && LINE.test(text);
}

const HEADING = /^h[2-6]$/;

/** Whole lines that stand in articles and are not of them. */
const LINE =
  /^(?:caption|close|(?:image|photo|slide)? ?\d{1,3} (?:of|\/|-) \d{1,3}|advertisements?|read (?:more|next|also)\b.{0,120}|(?:photo|image|picture|credit|source|foto|bild|quelle)s?(?: (?:by|credit))?:? .{0,80}|(?:sign|signed) up .{0,150}|subscribe\b.{0,150}|you (?:may|might) also .{0,80}|topics|related\b.{0,60}|share (?:this|on)\b.{0,60}|follow (?:us|me|him|her)\b.{0,100}|email .{0,150}|popular on .{0,60}|trending(?: .{0,30})?|anzeige|werbung|lesen sie (?:auch|mehr).{0,120}|mehr zum thema.{0,80}|\S{1,40}@\S{1,40}\.\w{2,6}|(?:www\.|https?:\/\/|twitter\.com\/)\S{1,100})$/i;
