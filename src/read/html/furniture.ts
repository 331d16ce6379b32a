/** Parts of a page that are no article, told by their element, their class or that they are hidden. */
import type { Page } from "./blocks.ts";
import { classWords, type Element } from "./tree.ts";

export class Furniture {
  private readonly page: Page;
  private readonly known = new Map<Element, boolean>();
  private readonly prose: number;

  constructor(page: Page) {
    this.page = page;
    this.prose = page.prose;
  }

  holds(element: Element): boolean {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const holds =
      this.shareOf(element) < tolerance(element) || (element.parent !== undefined && this.holds(element.parent));
    this.known.set(element, holds);
    return holds;
  }

  /** Of the page's prose. */
  private shareOf(element: Element): number {
    return this.prose === 0 ? 0 : (this.page.sums.get(element)?.prose ?? 0) / this.prose;
  }
}

/** Below this share of the page's prose the element is furniture: a class may speak of a part of what it wraps. */
function tolerance(element: Element): number {
  if (ROOTS.has(element.name)) return 0;
  const words = classWords(element).replace(SETTINGS, " ");
  if (CONTENT.test(words)) return 0;
  if (SURE_ELEMENTS.has(element.name) || SURE.test(words)) return 0.75;
  if (LIKELY_ELEMENTS.has(element.name) || LIKELY.test(words) || isHidden(element)) return 0.4;
  return 0;
}

/** Classes that say how an element looks or what an article is filed under, not what it is. */
const SETTINGS = /(?:^|\s)(?:tag|category|has|no|is|with|without|hide|js|format|type|status)-\S*/g;

/** Classes of an article's own text. */
const CONTENT =
  /(?:^|[^a-z])(?:article|entry|post|story|news|blog|single)[-_ ]?(?:body|content|text|copy)(?:[^a-z-]|$)|(?:^|\s)(?:twitter-tweet|hentry|h-entry|type-post)(?:\s|$)/;

const ROOTS = new Set(["#root", "html", "body"]);
const SURE_ELEMENTS = new Set(["nav", "footer", "button", "figcaption", "head", "menu", "dialog"]);
const LIKELY_ELEMENTS = new Set(["aside", "form"]);

const whole = (words: string): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${words.trim().split(/\s+/).join("|")})(?:[^a-z]|$)`);

const SURE = whole(`
  comments? commentlist disqus respond share sharing shares sharebar sharedaddy social-share newsletter cookies? breadcrumbs? nav navigation navbar menu
  footer sidebar outbrain taboola pagination popup modal caption wp-caption-text captions copyright gdpr consent
  jp-relatedposts related recommended recommendations sponsored advertisement adsense`);

const LIKELY = whole(`
  social promo promoted right-side byline tags? advert ads? sponsor subscribe subscription signup author authors bio
  popular trending meta credit credits toolbar rail teasers hidden skip recirculation read-more readmore more-news`);

const isHidden = ({ attributes }: Element): boolean =>
  attributes.hidden !== undefined ||
  attributes["aria-hidden"] === "true" ||
  (attributes.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style));
