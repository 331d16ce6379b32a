/** What a line of a saved page is when it is no sentence of the article. */
export type LineKind = "frame" | "caption" | "byline" | "credit" | "time" | "markup";

/**
 * Lines that are wholly one of these are no article text, in the words that English-language news pages share: the
 * frame around an article (navigation, sharing, subscription, player, comments, cookies), captions and picture credits,
 * bylines and agency names, closing credits, clock times of live blogs, remains of markup and templates. Undefined is
 * "may be text": a false drop loses facts, a false keep adds a line.
 */
export function lineKind(line: string): LineKind | undefined {
  const text = line.replace(/\s+/g, " ").trim();
  const head = text.slice(0, MAX_LENGTH);
  return RULES.find(([, upTo, pattern]) => text.length <= upTo && pattern.test(head))?.[0];
}

const MAX_LENGTH = 400;

/** The kind, the length up to which the pattern is tried (what is longer says something), the pattern. */
type LineRule = readonly [kind: LineKind, upTo: number, pattern: RegExp];

const words = (list: string): string => `(?:${list.trim().split(/,\s+/).join("|")})`;

const SECTIONS = words(
  `home, homepage, home page, front page, news, top news, latest news, breaking news, world, world news, us, u\\.s\\.,
  uk, india, europe, asia, africa, americas, international, national, nation, local, local news, regional, politics,
  business, business news, economy, markets, finance, money, companies, technology, tech, science, health, environment,
  climate, sport, sports, football, soccer, cricket, rugby, tennis, basketball, baseball, hockey, golf, motorsport,
  entertainment, culture, arts, lifestyle, life, style, travel, food, opinion, editorial, comment, analysis, video, videos,
  photos, pictures, gallery, podcasts, weather, education, crime, media, real estate, obituaries, jobs, classifieds`,
);

const FRAME_LINES = words(
  `advertisement, advertisements, ad, sponsored, sponsored content, promoted, story continues below(?: advertisement)?,
  article continues below(?: advertisement)?, continue reading(?: the main story)?, scroll (?:down )?for more(?: content)?,
  skip to (?:main )?content, (?:left|right|main|side) menu, menu, navigation, search, close, back, back to top, next, previous,
  (?:sign|log) ?(?:in|up|out)(?: here)?, register, subscribe(?: now)?, my account, newsletter, newsletters, loading,
  share(?: this)?(?: story| article| post| page)?, tweet, pin, email, e-mail, print, save, copy link, link copied, comments, comment,
  \\d{1,6} comments?, no comments, leave a (?:reply|comment), add a comment, post a comment, view comments, reply, like,
  related(?: news| stories| articles| topics| content| posts| links| coverage)?, recent (?:news|stories|posts|articles),
  more (?:news|stories|from [\\w .]{1,40}|on this story|in [\\w ]{1,30}), most (?:read|popular|viewed|shared), trending(?: now)?,
  latest(?: news| stories| headlines)?, top stories, headlines, editor'?s'? (?:picks|choice), recommended(?: for you)?, you may (?:also )?like,
  you might (?:also )?like, read more, read also, also read, see also, watch now, view all, see more, show more, view gallery,
  photo gallery, image gallery, about us, contact us, privacy policy, terms (?:of (?:use|service)|and conditions), sitemap,
  cookie policy, cookie settings, follow us, facebook, twitter, whatsapp, linkedin, instagram, pinterest, reddit, telegram,
  tags?, topics?, filed under, categories, category`,
);

const SHARES = words(
  "share, tweet, pin, email, e-mail, print, like, save, facebook, twitter, whatsapp, linkedin, pinterest, reddit, telegram, flipboard, \\+?\\d{1,5}",
);

const AGENCIES = words(
  `AP, Associated Press, The Associated Press, Reuters, AFP, Agence France-Presse, ANI, IANS, PTI, Press Trust of India, UPI,
  United Press International, PA, Press Association, Press Association Sport, PA Media, DPA, dpa, EFE, Xinhua, TASS, Interfax,
  Bloomberg, Bloomberg News, Canadian Press, The Canadian Press, AAP, Australian Associated Press, Kyodo, Kyodo News, Yonhap,
  Anadolu Agency, ANSA, Sputnik, CNA, MarketWatch, Dow Jones, Dow Jones Newswires, PRNewswire, PR Newswire, Business Wire, GlobeNewswire`,
);

const WORD = "[\\p{L}.’'-]{1,25}";
const NAME = `\\p{Lu}${WORD}(?: (?:\\p{Lu}${WORD}|de|van|von|der|bin|al|\\p{Lu}\\.?)){0,4}`;
const PICTURE = "(?:file |stock )?(?:photos?|pictures?|pics?|images?|photograph(?:s|er|y)?|illustrations?|graphics?)";
const LIBRARY = "(?:getty images|shutterstock|istock|(?:ap|afp|epa|pa|reuters|ani|pti) (?:photo|images?))";
const PROMPT =
  "(?:please )?(?:sign up|subscribe|register)|get (?:the|our)|follow|like us|join|download|always be|stay|never miss|share your|send us|support";
const GOAL =
  "newsletter|e-?mail|inbox|facebook|twitter|instagram|whatsapp|telegram|youtube|app|alerts?|notifications?|follow us";

const WRITTEN_BY =
  "(?:additional |with )?(?:reporting|writing|editing|compiled|edited|reported|written)(?: and (?:writing|editing))? by";
const WITH_FILES = "with (?:files|inputs?|reports?|reporting|agency inputs) from";

const RULES: readonly LineRule[] = [
  ["frame", 80, new RegExp(`^[\\W_]{0,4}${FRAME_LINES}[\\W_]{0,6}$`, "i")],
  ["frame", 30, new RegExp(`^${SECTIONS}$`, "i")],
  ["frame", 100, new RegExp(`^(?:${SECTIONS} ?[»›>|/·•] ?){1,5}(?:[\\p{L} &-]{1,40})?$`, "iu")],
  ["frame", 80, new RegExp(`^(?=.{0,80}[a-z]{3})${SHARES}(?:[ |·•,]{1,3}${SHARES}){1,12}$`, "i")],
  // "READ MORE: ..." names another article, whatever stands after it.
  [
    "frame",
    200,
    /^(?:(?:also )?read(?: more| also| next)?|see also|more on this(?: story)?|watch(?: live| now| also)?|listen) ?(?::|>>|»|\|)/i,
  ],
  [
    "frame",
    200,
    /^(?:related|recommended|trending|don['’]t miss|in pictures|recent stories)(?: (?:stories|articles|news|coverage|topics))? ?[:|»>]/i,
  ],
  [
    "frame",
    160,
    /^(?:related (?:topics|stories)|recent stories|filed under|tags:|topics:|categories:) .{0,140}[^.!?]$/i,
  ],
  ["frame", 200, /^(?:click|tap) (?:here|on the)\b|\bread more ?(?:here|»|>{1,2}|\.{3}|…)$/i],
  ["frame", 250, new RegExp(`^(?:${PROMPT}) \\D{0,180}\\b(?:${GOAL})\\b\\D{0,60}$`, "i")],
  [
    "frame",
    120,
    /^media (?:playback|content|player) is|^(?:please )?wait\.{3}|^your browser does|^(?:please )?enable javascript|^video player\b/i,
  ],
  [
    "frame",
    400,
    /^(?:we(?: and our partners)? (?:use|value)|(?:this|our) (?:web)?site uses|by (?:continuing|using|clicking)\b.{0,60}\b(?:site|website|service|you))\b.{0,200}\bcookies?\b/i,
  ],
  ["frame", 120, /^your e-?mail address will not be published\b|^required fields are marked\b/i],
  [
    "frame",
    60,
    /^(?:rating|votes?|views?|shares?|comments?|reading time|read time) ?:? ?\d[\d.,/ ()]{0,20}(?:cast|votes?|min(?:utes?)?)?\)?$|^\d{1,3} min(?:ute)?s? read$/i,
  ],
  ["caption", 300, /^(?:file|representational|representative|stock) (?:photo|image|picture|pic)\b/i],
  [
    "caption",
    140,
    new RegExp(
      `^\\(?(?:${PICTURE}(?: credit| courtesy| source)?|credits?|courtesy|${LIBRARY}) ?(?:[:/©]|(?: by| courtesy) \\D{3,40}$)`,
      "i",
    ),
  ],
  [
    "caption",
    300,
    new RegExp(
      `[([](?:${PICTURE}|(?:[^()[\\]]{1,40}[ /])?${LIBRARY}|[\\w .&-]{1,30} ${PICTURE}(?=[:/])|reuters(?=/))(?:[:/ ][^()[\\]]{0,80})?[)\\]]\\.?$`,
      "i",
    ),
  ],
  ["caption", 60, new RegExp(`^\\(?(?:${LIBRARY}|handout|photo|image|file photo)\\)?$`, "i")],
  ["byline", 90, new RegExp(`^[Bb][Yy]:?(?: ${NAME}(?:(?:,| and| \\||,? for| /|-|–| in) ${NAME}){0,3})?[ ,|]*$`, "u")],
  [
    "byline",
    60,
    new RegExp(
      `^[([]?(?:[Bb]y )?${AGENCIES}(?: ?[/,|&] ?${AGENCIES}){0,2}(?: (?:[Ss]taff|[Ww]riter|[Rr]eporter|[Cc]orrespondent))?[)\\]]?$`,
    ),
  ],
  ["byline", 120, new RegExp(`^(?:by )?${NAME} ?\\| ?(?:updated|published|posted|last updated)\\b`, "iu")],
  [
    "byline",
    40,
    /^(?:staff|news|web|sports?|business|political|senior|chief|special) (?:reporter|writer|correspondent|editor|desk)s?$/i,
  ],
  [
    "credit",
    300,
    new RegExp(`^(?:[-–—]{1,2} ?)?[([](?:${WRITTEN_BY}|${WITH_FILES})\\b|^[-–—]{1,2} ?${WITH_FILES}\\b`, "i"),
  ],
  ["credit", 120, new RegExp(`^(?:${WRITTEN_BY}|${WITH_FILES}) \\D+$`, "i")],
  ["credit", 40, /^\(?with agenc(?:y|ies) inputs\)?$/i],
  [
    "credit",
    300,
    /^(?:©|\(c\) )|^copyright (?:©|\(c\)|by\b|\d{4})|\ball rights reserved\.?.{0,60}$|^this material may not be published\b/i,
  ],
  [
    "credit",
    400,
    /^[([*]?(?:the above|this) (?:story|article|post|report)(?: was| has been| is)? (?:(?:originally|first) (?:appeared|published)|auto-generated|generated)\b/i,
  ],
  ["time", 24, /^\d{1,2}(?::\d\d ?(?:[ap]\.?m\.?)?|\.\d\d ?[ap]\.?m\.?) ?(?:\(?[A-Z]{2,4}\)?)?$/i],
  [
    "markup",
    120,
    /^\{\{.{0,100}\}\}$|^xml:space=|^VN:[A-Z] \[|^<\/?[a-z][^<>]{0,100}>$|^<!--.{0,100}-->$|^\[\/?(?:caption|gallery|embed|video|audio)\b[^\]]{0,80}\]$/i,
  ],
  ["markup", 60, /^[-_=*~#|•·.\s]{1,60}$/],
];
