import { words } from "./function-words.ts";

/** Words of news that are verbs where the tagger says noun, or the other way round. */

// Plural nouns of news that the tagger takes for verbs.
export const NOUNS_IN_S = words(
  `exports imports shares parts orders loans stores costs prices reserves rates results deposits markets sales forms funds
  patents homes guns visits contracts benefits losses profits revenues savings motors claims plans reports estimates forecasts
  figures buys points plants works units services goods products workers customers users barrels offers rents wages taxes crops
  yields jobs talks hopes fears needs demands increases decreases values amounts brands flights trucks tests samples surveys sources
  polls stays grants pensions credits votes seats`,
);

// Of these, the ones that are verbs behind any noun.
export const VERBS_BEHIND_NOUN = words("plans claims reports estimates forecasts buys works");

// Activities.
export const NOUNS_IN_ING = words(
  `spending lending borrowing housing manufacturing mining banking farming fishing engineering marketing
  training pricing opening closing meeting briefing advertising clothing processing`,
);

export const NEVER_VERBS = words("aged net worth short near due neighbouring neighboring per");

// Verbs of statements that the tagger often takes for plural nouns.
export const STATEMENT_VERBS = words(
  `aims plans expects targets hopes sees wants says forecasts estimates needs owns employs operates accounts costs totals averages
  stands ranks leads makes sells buys spends hosts houses supplies handles serves treats hires runs holds carries produces consumes
  uses charges trains processes seats generates attracts imports exports pays lends receives involved covered attended averaged
  numbered drew flew threw chose drove broke wrote stole withdrew hit hits beat beats tops won cost met`,
);

// Of these, the ones that "and" joins to another verb, hardly ever to a noun.
export const JOINED_VERBS = words("employs owns operates expects wants sees makes spends");

// Verbs behind "to" that the tagger takes for nouns or adjectives.
export const VERBS_BEHIND_TO = words("top total house average staff fund number price pass double supply");

// "before tax": no verb follows these without a subject.
export const BEFORE_NOUN_ONLY = words("before after since until during per despite");

// Behind anything else "like" compares.
export const LIKERS = words("i you we they to would d not also don't who people customers");

// "to date" is an adverb, "to exports" a noun.
export const NO_VERBS_BEHIND_TO = words("its the a date");
