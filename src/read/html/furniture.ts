/** Parts of a page that are not the article, told by their element, their class or that they are hidden. */
import type { Page } from "./blocks.ts";
import { classWords, type Element } from "./tree.ts";

/** The elements of one kind, and all that lies in them; each is looked at once. */
export class Region {
  private readonly page: Page;
  private readonly tolerance: Tolerance;
  private readonly scale: number;
  private readonly known = new Map<Element, boolean>();

  /**
   * @param spared An element that lies in no such region, such as the headline.
   * @param scale A factor on every tolerance; at 0 the region is empty.
   */
  constructor(page: Page, tolerance: Tolerance, spared?: Element, scale = 1) {
    this.page = page;
    this.tolerance = tolerance;
    this.scale = scale;
    for (let at = spared; at !== undefined; at = at.parent) this.known.set(at, false);
  }

  holds(element: Element): boolean {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const isIn = this.isOne(element) || (element.parent !== undefined && this.holds(element.parent));
    this.known.set(element, isIn);
    return isIn;
  }

  private isOne(element: Element): boolean {
    if (ROOTS.has(element.name)) return false;
    const limit = this.scale * this.tolerance(element, classWords(element).replace(SETTINGS, " "));
    return limit > 0 && shareOf(element, this.page) < limit;
  }
}

/** Below this share of the page's prose the element is of the region: a class may speak of a part of what it wraps. */
type Tolerance = (element: Element, words: string) => number;

/** Of the page's prose. */
const shareOf = (element: Element, { prose, sums }: Page): number =>
  prose === 0 ? 0 : (sums.get(element)?.prose ?? 0) / prose;

const ROOTS = new Set(["#root", "html", "body"]);

/** Classes that say how an element looks or what an article is filed under, not what it is. */
const SETTINGS = /(?:^|\s)(?:tag|category|has|no|is|with|without|hide|js|format|type|status)-\S*/g;

const whole = (words: string): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${words.trim().split(/\s+/).join("|")})(?:[^a-z]|$)`);

/** What is no part of an article's body. */
export const furniture: Tolerance = (element, words) => {
  if (CONTENT.test(words)) return 0;
  if (SURE_ELEMENTS.has(element.name) || SURE.test(words)) return 0.75;
  if (LIKELY_ELEMENTS.has(element.name) || LIKELY.test(words) || isHidden(element)) return 0.4;
  return 0;
};

/** Classes of an article's own text. */
const CONTENT =
  /(?:^|[^a-z])(?:article|entry|post|story|news|blog|single)[-_ ]?(?:body|content|text|copy)(?:[^a-z-]|$)|(?:^|\s)(?:social(?:-media)?-embed|embed-social|tweet-embed|twitter-tweet|hentry|h-entry|type-post)(?:\s|$)/;

const SURE_ELEMENTS = new Set(["nav", "footer", "button", "figcaption", "head", "menu", "dialog"]);
const LIKELY_ELEMENTS = new Set(["aside", "form"]);

const SURE = whole(`
  comments? commentlist disqus respond share sharing shares sharebar sharedaddy social-share newsletter cookies? breadcrumbs? nav navigation navbar menu
  footer sidebar outbrain taboola pagination popup modal caption wp-caption-text captions copyright gdpr consent
  jp-relatedposts wm-ipp wm-ipp-base related recommended recommendations sponsored advertisement adsense`);

const LIKELY = whole(`
  social promo promoted right-side byline tags? advert ads? sponsor subscribe subscription signup author authors bio
  popular trending meta credit credits toolbar rail teasers hidden skip recirculation read-more readmore more-news`);

export const isHidden = ({ attributes }: Element): boolean =>
  attributes.hidden !== undefined ||
  attributes["aria-hidden"] === "true" ||
  (attributes.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style));

/** Where a day or a name is another article's or a reader's. */
export const otherMatter: Tolerance = (element, words) => {
  if (element.name === "article") return 0.1;
  if (element.name === "footer" && element.parent?.name !== "article") return 0.2;
  return OTHER_ELEMENTS.has(element.name) ||
    OTHER.test(words) ||
    /^(?:review|comment)s?$/.test(element.attributes.itemprop ?? "")
    ? 0.4
    : 0;
};

const OTHER_ELEMENTS = new Set(["aside", "nav", "blockquote"]);

const OTHER = whole(`
  comments? commentlist disqus respond kommentare? related recommended recommendations sidebar side-content site-footer page-footer latest recent popular trending teasers
  widget calendar events? reviews? ratings? wayback wm-ipp most-read mostread dossier slider carousel swiper-wrapper ticker
  quote bbcode_quote`);
