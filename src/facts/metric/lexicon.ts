import { wordSet } from "../lexicon.ts";

// Words by which the measure of a number is found in business, economic and general news: what stands behind and before an
// amount, and the verbs that say nothing of what they count. Lower case; English.

/** Nouns that name what a sum or a rate is when they stand right behind it. */
const SUMS =
  wordSet(`discount surcharge premium duty levy interest coupon majority turnout penalty settlement contract order bonus chance
  probability deal project programme program plan package grant donation bid offer award prize bailout bail-out
  rescue lifeline injection hole facility charge writedown write-down writeoff write-off provision buyback buy-back
  takeover acquisition merger overdraft mortgage windfall refund rebate credit relief aid pledge commitment ransom
  bounty fee pact agreement overhaul expansion upgrade offering flotation listing campaign scheme cushion surge
  ceiling floor cap quota threshold lead advantage headwind tailwind swing consensus reward verdict damages payout return
  advance handout stipend scholarship bribe kickback allowance compensation stimulus endowment rebate dowry claim lawsuit
  proceeds gain addition markup mark-up markdown mark-down commission royalty fare toll prepayment debenture note stamp`);
/** "a $5 million fine", "a 3 percent surcharge". */
export const isSum = (word: string): boolean => SUMS.has(word) || (word.endsWith("s") && SUMS.has(word.slice(0, -1)));

/** Things that are built, laid or shot for a price. */
const BUILDINGS =
  wordSet(`plant factory mill refinery bridge tunnel railway line road motorway highway airport terminal stadium hospital
  school dam pipeline satellite complex centre center building tower hotel ship aircraft rocket mission port reactor
  smelter mine warehouse campus headquarters laboratory mall resort network system film movie house mansion villa
  apartment museum park canal farm`);
/** "a $40 million bridge": its cost. */
export const isBuilt = (word: string): boolean =>
  BUILDINGS.has(word) || (word.endsWith("s") && BUILDINGS.has(word.slice(0, -1)));

/** Paper that bears interest: "6 percent notes". */
export const isSecurity = (word: string): boolean =>
  /^(?:bonds?|notes?|debentures?|gilts?|bunds?|treasur(?:y|ies)|mortgages?|coupons?|securities)$/.test(word);

/** Nouns that only say how much: "a total of 5 million", "the 15 percent level". */
export const isQuantity = (word: string): boolean =>
  /^(?:total|sum|amount|average|maximum|minimum|majority|number|series|range|combination|mix|lot|list|couple|pair|mark|level|barrier|threshold|figure|high|low|peak|record|end|start|worth|equivalent|minority|part|portion|per|way)s?$/.test(
    word,
  );

/** Words that end the noun phrase behind a number. */
const PHRASE_ENDS =
  wordSet(`in on of to for from by at and or but as is was were are than with that which who higher lower more less this last
  next per up down off over after before when if because it they he she said says would will has had have`);
/** "a 5 percent stake | in". */
export const endsPhrase = (word: string): boolean => PHRASE_ENDS.has(word);

/** Words before the name of a measure that are no part of it: determiners, prepositions, verbs that take a figure, and what tells one report from another. */
const PHRASE_STARTS =
  wordSet(`a an the its their his her and or with of to for in on by at from reported posted made had has have expect expects
  expected forecast forecasts raise raised cut recorded registered showed saw sees see is was were are that which
  who record despite after plus including include included includes against compared versus than nearly about own
  owns pay pays paid announced booked earned generated achieved setting set will be said as up down earlier
  year-earlier year-ago previous revised full-year some small big large strong annual post posts report show records
  generate reach achieve book earn raising posting reporting making taking giving bringing creating generating
  recording showing earning forecasting expecting predicting announcing offering signing securing facing having
  totaling owing holding receiving attracting suffering booking beating missing topping exceeding`);
/** "posted | operating profit of". */
export const startsPhrase = (word: string): boolean => PHRASE_STARTS.has(word.toLowerCase());

/** Verbs that give a number to their subject and say nothing more of it; auxiliaries too. */
const HOLDING =
  wordSet(`has have had having is are was were be been include includes included including operate operates operated own owns
  owned reach reached reaches total totals totalled totaled count counts boast boasts contain contains hit hits
  topped tops exceed exceeds exceeded maintain maintains give gives gave with of get gets got average averaged stood
  's end ended ends remain remained feature features will would may might can could shall should must do does did`);
/** "the fleet has 40 ships". */
export const isHolding = (verb: string): boolean => HOLDING.has(verb);

/** Verbs that stand for the one said before, in elections, leagues and lists. */
const LIGHT =
  wordSet(`has have had having is are was were be been remain remains remained stood stands come comes came rank ranks ranked
  follow follows followed lead leads led trails trailed finishes finished place places placed took take takes got
  get gets won win wins polled scored 's`);
/** "the Union | has | 29 percent". */
export const isLight = (verb: string): boolean => LIGHT.has(verb);
