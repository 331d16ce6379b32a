// News articles in any number, made of templates: the same seed gives the same articles. For measuring and for properties,
// not for accuracy: their sentences are all of a kind.

/** A small seeded generator (mulberry32): numbers from 0 to 1. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = {
  company: [
    "Norvik Energy",
    "Alder & Pine Inc.",
    "Halcyon Motors",
    "Brightwater Foods",
    "Castell Group",
    "Teno Semiconductor Corp.",
  ],
  person: ["Maria Keller", "James Okoro", "Lin Wei", "Sofia Brandt", "Tomás Rivera", "Anil Mehta"],
  office: ["chief executive", "finance director", "chairwoman", "head of research"],
  place: ["India", "Germany", "Ohio", "São Paulo", "the Netherlands", "Jakarta", "New York"],
  goods: ["smartphones", "electric cars", "tonnes of wheat", "solar panels", "barrels of oil", "machine tools"],
  measure: ["revenue", "net profit", "operating costs", "exports", "market share"],
  verb: ["rose", "fell", "climbed", "dropped", "grew"],
  month: ["January", "March", "May", "August", "October", "December"],
  period: ["the first quarter", "the second half of the year", "the three months to June", "last year", "fiscal 2018"],
  day: ["Monday", "Tuesday", "Thursday", "Friday"],
  when: ["last month", "two years ago", "in early 2016", "back in February", "this week", "a decade ago"],
};

const SENTENCES = [
  "{company} said on {day} that {measure} {verb} {percent} percent to {dollars} million in {period}.",
  "The company shipped {count} {goods} in {period}, {percent} percent more than a year earlier.",
  "{person}, the {office} of {company}, told reporters in {place} that demand had been stronger than planned.",
  '"We will open {small} plants in {place} by {month} {year}," {person} said.',
  "Analysts had expected between {small} and {percent} percent, but costs {verb} from {amount} million to {count} euros.",
  "It hired about {count} people {when} and cut {small} jobs in {place}.",
  "Shares of {company} closed at {amount}.{small} dollars on {month} {small}, {year}.",
  "The agreement, signed {when}, covers {goods} worth £{amount}bn over {small} years.",
  "Nobody at {company} could be reached for comment, and the ministry in {place} did not say when it would decide.",
  "The government of {place} raised its forecast for growth to {small}.{small} percent, the second-largest change since {year}.",
  "Workers at the plant have asked for higher pay since {month}, and their union plans a strike of {small} days.",
  "He said the new factory would be among the three largest in the world, and one in five of its staff would come from {place}.",
  "Prices of {goods} {verb} by {small} cents, while those of raw materials hardly moved.",
  "A year ago {person} had doubled the budget for research, to {amount} million dollars from half of that.",
];

/** An article of about `chars` characters. */
export function makeArticle(next, chars = 2500) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const whole = (from, to) => from + Math.floor(next() * (to - from));
  const figures = {
    percent: () => `${whole(1, 90)}.${whole(0, 10)}`,
    amount: () => String(whole(11, 980)),
    dollars: () => `$${whole(11, 980)}`,
    small: () => String(whole(2, 29)),
    count: () => `${whole(1, 99)},${String(whole(0, 1000)).padStart(3, "0")}`,
    year: () => String(whole(1998, 2021)),
  };
  const fill = (template) =>
    template.replace(/\{(\w+)\}/g, (_, name) => (name in figures ? figures[name]() : pick(WORDS[name])));
  const title = fill("{company} says {measure} {verb} {percent} percent");
  const paragraphs = [];
  for (let length = title.length; length < chars; ) {
    const paragraph = Array.from({ length: whole(2, 5) }, () => fill(pick(SENTENCES))).join(" ");
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  const published = `${whole(2010, 2023)}-${String(whole(1, 13)).padStart(2, "0")}-${String(whole(1, 29)).padStart(2, "0")}`;
  return { title, published, text: paragraphs.join("\n\n") };
}

/** `count` articles as JSON Lines, with ids. */
export function makeJsonLines(count, { seed = 1, chars = 2500 } = {}) {
  const next = random(seed);
  return Array.from(
    { length: count },
    (_, i) => `${JSON.stringify({ id: `made-${seed}-${i + 1}`, ...makeArticle(next, chars) })}\n`,
  ).join("");
}
