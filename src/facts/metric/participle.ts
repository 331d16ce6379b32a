/** Participles of verbs whose past form is another word: "took" → taken. */
const PARTICIPLES: Record<string, string> = {
  took: "taken",
  gave: "given",
  grew: "grown",
  drew: "drawn",
  ate: "eaten",
  wrote: "written",
  chose: "chosen",
  drove: "driven",
  flew: "flown",
  saw: "seen",
  did: "done",
  went: "gone",
  began: "begun",
  broke: "broken",
  ran: "run",
  swam: "swum",
  drank: "drunk",
  rode: "ridden",
  tore: "torn",
  stole: "stolen",
  spoke: "spoken",
  froze: "frozen",
  sank: "sunk",
  became: "become",
  came: "come",
  beat: "beaten",
  knew: "known",
  threw: "thrown",
  blew: "blown",
  shook: "shaken",
  arose: "arisen",
  fed: "fed",
  fought: "fought",
};

const IRREGULAR_PAST: Record<string, string> = {
  sell: "sold",
  buy: "bought",
  make: "made",
  build: "built",
  cut: "cut",
  spend: "spent",
  hold: "held",
  take: "taken",
  give: "given",
  lose: "lost",
  win: "won",
  pay: "paid",
  lay: "laid",
  lend: "lent",
  shut: "shut",
  send: "sent",
  get: "received",
  grow: "grown",
  put: "put",
  draw: "drawn",
  find: "found",
  fly: "flown",
  bring: "brought",
  see: "seen",
  write: "written",
  teach: "taught",
  feed: "fed",
  keep: "kept",
  shed: "shed",
  hit: "hit",
  reach: "reached",
  stop: "stopped",
  plan: "planned",
  shop: "shopped",
  ship: "shipped",
  drop: "dropped",
  equip: "equipped",
  permit: "permitted",
  scrap: "scrapped",
  axe: "axed",
  lead: "led",
  sow: "sown",
  set: "set",
  fall: "fallen",
  fell: "fallen",
  rise: "risen",
  rose: "risen",
  run: "run",
  ride: "ridden",
  tear: "torn",
  steal: "stolen",
  speak: "spoken",
  freeze: "frozen",
  stand: "stood",
  leave: "left",
  meet: "met",
  shoot: "shot",
  catch: "caught",
  seek: "sought",
  bid: "bid",
  bear: "borne",
  mine: "mined",
  drill: "drilled",
  tell: "told",
  think: "thought",
  eat: "eaten",
  drive: "driven",
  drink: "drunk",
  choose: "chosen",
  break: "broken",
  begin: "begun",
  become: "become",
  forecast: "forecast",
  broadcast: "broadcast",
  cost: "cost",
  let: "let",
  spread: "spread",
  split: "split",
  quit: "quit",
  ground: "grounded",
  found: "founded",
};

const KNOWN_PARTICIPLES = new Set(Object.values(IRREGULAR_PAST));

/** "ships", "ship", "shipping", "shipped" → "shipped". */
export function participleOf(verb: string): string {
  const word = verb.toLowerCase();
  if (PARTICIPLES[word] !== undefined) return PARTICIPLES[word];
  if (IRREGULAR_PAST[word] !== undefined) return IRREGULAR_PAST[word];
  if (KNOWN_PARTICIPLES.has(word) || word.endsWith("ed")) return word;
  if (word.endsWith("ing")) return pastOfStem(word.slice(0, -3));
  if (word.endsWith("ies")) return `${word.slice(0, -3)}ied`;
  if (/[^s]s$/.test(word))
    return participleOf(
      IRREGULAR_PAST[word.slice(0, -1)] ? word.slice(0, -1) : word.replace(/(?<=ch|sh|x|ss)es$|s$/, ""),
    );
  if (word.endsWith("e")) return `${word}d`;
  if (/^[^aeiou]+[aeiou][bdgmnprt]$/.test(word)) return `${word}${word.at(-1)}ed`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
}

/** "shipp" → shipped, "mak" → made, "apply" → applied, "increas" → increased. */
function pastOfStem(stem: string): string {
  const known = [stem, `${stem}e`, stem.replace(/([bdgmnprt])\1$/, "$1")].find(
    (verb) => IRREGULAR_PAST[verb] !== undefined,
  );
  if (known !== undefined) return IRREGULAR_PAST[known] as string;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}
