/** What the questions about a page are asked of. */
import type { Block, Page } from "./blocks.ts";
import type { Region } from "./furniture.ts";
import type { LinkedData } from "./json-ld.ts";
import type { Meta } from "./meta.ts";
import type { Element } from "./tree.ts";

export interface Signals {
  /** Every element, in the order of the page. */
  all: readonly Element[];
  page: Page;
  /** The article's blocks. */
  body: readonly Block[];
  meta: Meta;
  linked: LinkedData;
  headline: Element | undefined;
  /** Where days and names are another article's or a reader's. */
  others: Region;
  url: string | undefined;
  language: string | undefined;
  /** Names of the site, by `letters`: no author. */
  sites: readonly string[];
  /** The day the page was fetched, when that is known: nothing later is believed. */
  fetched: string | undefined;
}
