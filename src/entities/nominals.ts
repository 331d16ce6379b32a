import type { Span } from "../text/span.ts";
import type { Sentence, Token } from "../text/token.ts";
import { isCountry } from "./countries.ts";
import type { Entity } from "./mention.ts";

/** What a head noun may stand for: "the carrier" an airline, "the country" a country. */
interface Kind {
  heads: string;
  fits(entity: Entity): boolean;
}

const isOrganization = (entity: Entity): boolean => entity.type === "organization";
const named =
  (pattern: RegExp) =>
  (entity: Entity): boolean =>
    isOrganization(entity) && pattern.test(entity.name);

// Bodies that nobody calls a company.
const INSTITUTION =
  /\b(?:Ministry|Department|Agency|Administration|Authority|Bureau|Commission|Committee|Council|Court|Parliament|Senate|Congress|Assembly|Government|Party|University|College|School|Institute|Union|Federation|Association|Exchange|Police|Army|Navy|Office|Organi[sz]ation|Nations|NATO|OPEC|IMF|WTO|WHO|Reserve|Fed|Bank of|Central Bank|ECB|Reuters|Xinhua|AFP|Associated Press|Bloomberg|Times|Post|Journal|BBC|CNN|League|Club|FC|Treasury|Pentagon|White House|Kremlin|Statistics|Wall Street)\b/;
export const isCompany = (entity: Entity): boolean => isOrganization(entity) && !INSTITUTION.test(entity.name);

const COMPANIES: Kind = {
  heads:
    "company firm corporation conglomerate startup start-up manufacturer producer supplier developer operator retailer insurer publisher distributor exporter importer miner brewer utility brokerage contractor builder shipper refiner steelmaker automaker carmaker chipmaker drugmaker planemaker phonemaker truckmaker shipbuilder homebuilder toymaker watchmaker giant maker",
  fits: isCompany,
};
const KINDS: readonly Kind[] = [
  COMPANIES,
  {
    heads: "bank lender",
    fits: named(
      /bank|banc|banque|\b(?:HSBC|Barclays|Citigroup|UBS|Credit|Goldman Sachs|Morgan|Chase|Wells Fargo|Reserve|Fed|ECB)\b/i,
    ),
  },
  {
    heads: "airline carrier",
    fits: named(/\bair|aero|\b(?:aviation|lufthansa|qantas|klm|emirates|sas|iberia|cathay|delta)\b/i),
  },
  { heads: "agency", fits: named(/\b(?:Agency|Administration|Service|Bureau|NASA|FDA|EPA|FBI|CIA)\b/) },
  { heads: "party", fits: named(/\b(?:Party|Congress|Front|Alliance|Union|Likud|Democrats|Conservatives|Labour)\b/) },
  {
    heads: "group",
    fits: named(/\b(?:Group|Holdings|Grupo|Gruppo|Groupe|Front|Movement|Army|Brigades?|Cartel|Alliance)\b/i),
  },
  { heads: "exchange bourse", fits: named(/\b(?:Exchange|Bourse|Nasdaq)\b/) },
  {
    heads: "newspaper paper daily",
    fits: named(
      /\b(?:Times|Post|Journal|Herald|Tribune|Daily|Gazette|Chronicle|Telegraph|Guardian|News|Star|Mail|Zeitung|Le|La|El)\b/,
    ),
  },
  ..."Ministry Department Commission Committee Council Court Bureau Institute University College Hospital Museum Foundation Association Federation Union"
    .split(" ")
    .map((word): Kind => ({ heads: word.toLowerCase(), fits: named(new RegExp(`\\b${word}\\b`, "i")) })),
  { heads: "country nation", fits: isCountry },
];

const KIND_OF_HEAD = new Map(
  KINDS.flatMap((kind) =>
    kind.heads.split(" ").flatMap((head) => [[head, kind] as const, [`${head}'s`, kind] as const]),
  ),
);

/** "the company", "the Chinese company", "the Leeds-based company". */
export interface Nominal extends Span {
  text: string;
  head: string;
  fits(entity: Entity): boolean;
  /** Only one thing in the article is called so: it may stand far back. */
  isCompany: boolean;
}

/** Of the entities met so far those that a noun fits; each is asked once, however often the noun comes. */
export class Fitting {
  readonly all = new Set<Entity>();
  readonly #byCountry = new Map<string, Set<Entity>>();
  readonly #fits: Nominal["fits"];
  #asked = 0;

  constructor(fits: Nominal["fits"]) {
    this.#fits = fits;
  }

  /** Takes in whoever has been met since it was asked last. */
  among(met: readonly Entity[]): this {
    for (; this.#asked < met.length; this.#asked++) {
      const entity = met[this.#asked] as Entity;
      if (this.#fits(entity)) this.#add(entity);
    }
    return this;
  }

  /** Those of a country; undefined where there are none. */
  from(country: string): ReadonlySet<Entity> | undefined {
    return this.#byCountry.get(country);
  }

  #add(entity: Entity): void {
    this.all.add(entity);
    if (entity.country === undefined) return;
    const there = this.#byCountry.get(entity.country);
    if (there === undefined) this.#byCountry.set(entity.country, new Set([entity]));
    else there.add(entity);
  }
}

/** The noun phrase whose head is the token, when it is one that an entity may be called by. */
export function nominalAt(sentence: Sentence, i: number): Nominal | undefined {
  const token = sentence.tokens[i] as Token;
  const { normal } = token;
  const kind = KIND_OF_HEAD.get(normal);
  if (kind === undefined) return undefined;
  const head = normal.endsWith("'s") ? normal.slice(0, -2) : normal;
  const first = articleBefore(sentence.tokens, i);
  if (first === undefined || isCompound(sentence, token, sentence.tokens[i + 1])) return undefined;
  const end = token.start + head.length;
  const text = sentence.text.slice(first.start - sentence.start, end - sentence.start);
  return { start: first.start, end, text, head, fits: kind.fits, isCompany: kind === COMPANIES };
}

/** "the", with at most one word between that says where it is from or, before "maker" and its like, what it makes. */
function articleBefore(tokens: readonly Token[], i: number): Token | undefined {
  const before = tokens[i - 1];
  if (before === undefined) return undefined;
  if (before.normal === "the") return before;
  const isOrigin = /^[A-Z][\w.]*(?:-based)?$/.test(before.text) || /-based$/.test(before.text);
  const isTrade = /^(?:maker|giant|producer|retailer|operator|manufacturer|developer|supplier|lender|carrier)$/.test(
    tokens[i]?.normal ?? "",
  );
  const isWord = isTrade && /^[a-z]{3,}$/.test(before.text) && !NOT_THE_SAME.has(before.normal);
  const article = tokens[i - 2];
  return (isOrigin || isWord) && article?.normal === "the" ? article : undefined;
}

const NOT_THE_SAME = new Set(
  "other same new first second third largest biggest smaller larger latter former parent whole entire only combined merged rival foreign local best top leading next last".split(
    " ",
  ),
);

/** "the company car", "the group of", "the carrier Emirates". */
function isCompound({ text, start }: Sentence, head: Token, next: Token | undefined): boolean {
  if (next === undefined || /'s?$/.test(head.normal)) return false;
  if (text.slice(head.end - start, next.start - start) !== " ") return false;
  if (next.normal === "of" || /^[A-Z]/.test(next.text)) return true;
  return (
    next.tags.has("Noun") &&
    !next.tags.has("Pronoun") &&
    !/s$|ed$|^(?:said|has|had|was|is|cut|set|hit|put|bid|rose|fell|saw|led|beat|made|took|plan|want|expect)$/.test(
      next.normal,
    )
  );
}
