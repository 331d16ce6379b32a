/** Verbs with forms of their own: base, past, participle. The participle is left out where it is the past, both where all three are one. */
const IRREGULAR = `arise arose arisen, awake awoke awoken, be been been, bear bore borne, beat beat beaten, become became become,
  begin began begun, bend bent, bet, bid, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred,
  bring brought, broadcast, build built, burst, buy bought, cast, catch caught, choose chose chosen, cling clung, come came come,
  cost, creep crept, cut, deal dealt, dig dug, do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten,
  fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden,
  forecast, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, freeze froze frozen,
  get got received, give gave given, go went gone, grow grew grown, hang hung, hear heard, hide hid hidden, hit, hold held, hurt,
  keep kept, know knew known, lay laid, lead led, leave left, lend lent, let, light lit, lose lost, make made, mean meant, meet met,
  mislead misled, outdo outdid outdone, outsell outsold, overcome overcame overcome, oversee oversaw overseen,
  overtake overtook overtaken, overthrow overthrew overthrown, pay paid, put, quit, read, rebuild rebuilt, repay repaid,
  resell resold, rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said, see saw seen, seek sought,
  sell sold, send sent, set, sew sewed sewn, shake shook shaken, shed, shine shone, shoot shot, show showed shown,
  shrink shrank shrunk, shut, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, slit, sow sowed sown,
  speak spoke spoken, spend spent, spin spun, split, spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, string strung,
  sting stung, strike struck, strive strove striven, swear swore sworn, sweep swept, swell swelled swollen, swim swam swum,
  swing swung, take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, thrust,
  undergo underwent undergone, undertake undertook undertaken, underwrite underwrote underwritten, uphold upheld,
  wear wore worn, weave wove woven, win won, withdraw withdrew withdrawn, withhold withheld, wring wrung, write wrote written`;

const LAST_STRESSED =
  /(?:[^aeiou]mit|(?:^|con|de|in|pre|re|trans)fer|cur|trol|[mp]pel|[bg]in|get|bid|equip|regret|allot|rebut|omit|emit|outfit|kidnap|program)$/;

/** Each of their forms with the participle. */
const PARTICIPLES = new Map([
  ...["have", "has", "had", "having"].map((form) => [form, "had"] as const),
  ...IRREGULAR.split(/,\s+/).flatMap((entry) => {
    const [base = "", past = base, participle = past] = entry.split(" ");
    return [base, third(base), gerund(base), past, participle].map((form) => [form, participle] as const);
  }),
]);

// Base forms that only look like a past.
const BASES_IN_ED = /^(?:need|heed|seed|speed|weed|exceed|proceed|succeed|embed|wed)$/;

/** "ships", "ship", "shipping", "shipped" → "shipped"; "took", "takes", "taking" → "taken". */
export function participleOf(verb: string): string {
  const word = verb.toLowerCase();
  const known = PARTICIPLES.get(word);
  if (known !== undefined) return known;
  if (word.endsWith("ed") && !BASES_IN_ED.test(word)) return word;
  if (/^[^aeiou]ying$/.test(word)) return `${word[0]}ied`; // "tying"
  if (word.endsWith("ing")) return `${word.slice(0, -3).replace(/(?<=[^aeiou])y$/, "i")}ed`.replace("eeed", "eed");
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}ied`;
  if (word.endsWith("es")) return `${word.slice(0, -1)}d`;
  if (/[^su]s$/.test(word)) return participleOf(word.slice(0, -1));
  if (word.endsWith("e")) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return `${doubled(word)}ed`;
}

function gerund(base: string): string {
  return /^(?:be|see|flee)$/.test(base) ? `${base}ing` : `${doubled(base).replace(/(?<!e)e$/, "")}ing`;
}

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** "ship" → shipp, "admit" → admitt; "visit" stays: its last syllable is not the stressed one. */
function doubled(base: string): string {
  const isShort = /^(?:[^aeiou]*|qu|over|out|re|un)[aeiou][bdgmnprt]$/.test(base);
  return isShort || LAST_STRESSED.test(base) ? `${base}${base.at(-1)}` : base;
}
