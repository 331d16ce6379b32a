import { keyOf } from "../text/lookup.ts";
import type { Word } from "./spans/words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(keyOf));

/** Forms of address: what follows is a person. */
const ADDRESS = words(
  "Mr Mrs Ms Miss Dr Prof Sir Dame Lord Lady Messrs Herr Frau Monsieur Madame Mme Senor Signor Sheikh Sheik Shaikh Ayatollah Imam Mullah Rabbi Father Pastor Brother Sister Pope King Queen Prince Princess Duke Duchess Earl Baron Baroness Count Countess Emperor Empress Sultan Emir Crown Archbishop Bishop Cardinal Reverend Rev Patriarch Saint Hon",
);

/** Ranks and offices that stand before a name. */
const OFFICES = words(
  `President Premier Minister Chancellor Secretary Senator Sen Sens Representative Rep Reps Congressman Congresswoman Governor Gov Mayor Deputy Judge Justice Attorney Ambassador Commissioner
   Chairman Chairwoman Chairperson Chair Director Manager Officer Executive CEO CFO COO CTO Chief Head Leader Speaker Spokesman Spokeswoman Spokesperson Adviser Advisor Analyst Economist Strategist Trader
   Editor Reporter Correspondent Journalist Author Writer Professor Doctor Scientist Lawyer Solicitor Prosecutor Envoy Negotiator Mediator Delegate Councillor Councilman Sheriff Marshal
   General Gen Colonel Col Major Maj Captain Capt Lieutenant Lt Sergeant Sgt Corporal Private Admiral Adm Commander Cmdr Brigadier Commodore Inspector Superintendent Constable Detective Officer
   Coach Captain Striker Midfielder Goalkeeper Defender Director-General Secretary-General Treasurer Auditor Undersecretary Under-Secretary Vice-President Co-founder Founder Partner Owner Principal Dean Rector Provost
   Administrator Coordinator Superintendent Counsel Comptroller Ombudsman Dictator Warlord Guerrilla Member Lawmaker Legislator MP MEP Congressman Assemblyman Champion Actor Actress Singer Comedian Bishop Surgeon Nurse Astronaut Cosmonaut Chairmen Presidents Ministers Comrade Chief-of-Staff Attorney-General Minister-President Lieutenant-General Major-General Co-chairman Co-president`,
);

/** What stands before an office: "Prime Minister", "Deputy Foreign Minister", "Vice President". */
const MODIFIERS = words(
  `Prime Foreign Finance Interior Defence Defense Justice Health Trade Economy Economic Economics Agriculture Education Energy Environment Labour Labor Transport Transportation Home Information Oil Industry Commerce Culture Tourism Planning Budget
   Treasury State Deputy Vice First Second Third Former Acting Interim Outgoing Incoming Senior Junior Chief Executive Managing General Assistant Associate Attorney Lieutenant Lt Lieut Major Brigadier Rear Vice-
   Security Police Army Navy Military Air Fisheries Farm Communications Telecommunications Science Technology Housing Social Welfare Sports Youth Women's Relations Affairs Public Privatisation Development Investment Water Housing Planning Regional
   Prime-Minister National Party Opposition House Senate Majority Minority Financial Operating Technical Marketing Investment Sales Human Resources Research Corporate Regional Commercial Creative Non-Executive Co Joint Principal Press Media Veterans District Supreme Court Federal City County Special Peace
   Safety Disaster Management Emergency Emergencies Relief Rehabilitation Reconstruction Refugees Immigration Integration Employment Manpower Pensions Family Families Children Gender Equality Sport Heritage
   Arts Railways Roads Aviation Mines Forestry Livestock Infrastructure Rural Urban Local Government Cooperatives Parliamentary Cabinet Constitutional`,
);

export const isAddress = (word: Word): boolean => ADDRESS.has(word.key);
const isOffice = (word: Word): boolean => OFFICES.has(word.key);

/** Offices and ranks that are family names too. */
const ALSO_SURNAMES = words(
  "Major King Dean Bishop Duke Prince Pope Earl Baron Marshal Pastor Constable Cardinal Justice Head Singer Queen Abbot Knight Sheriff Chancellor Sargent Page Doctor",
);
export const isOfficeOrSurname = (word: Word): boolean => ALSO_SURNAMES.has(word.key);

// What stands before a family name and before no office but that of a president or a chairman.
const POLITE = words("Mr Mrs Ms Miss Dr");
export const isPolite = (word: Word): boolean => POLITE.has(word.key);

/** How many words from `i` to `last` are a title that a name may follow: "Mr.", "Deputy Foreign Minister", "Lt. Gen."; 0 where there is none. */
export function titleLength(words: readonly Word[], i: number, last: number): number {
  let length = 0;
  for (let j = i; j <= last && j - i < 6; j++) {
    const word = words[j];
    if (word === undefined || word.kind !== "capital") break;
    if (isOffice(word) || isAddress(word)) length = j - i + 1;
    else if (!MODIFIERS.has(word.key)) break;
    if (word.possessive) break;
  }
  const end = words[i + length - 1];
  const isSurname = length > 1 && end !== undefined && isOfficeOrSurname(end) && POLITE.has(words[i]?.key ?? "");
  return isSurname ? length - 1 : length; // "Mr. Major"
}

/** How many words from `first` on are what an office before is for: "Finance" of "Minister of Finance Jane Roe". */
export function portfolioLength(words: readonly Word[], first: number, last: number): number {
  let i = first - 1;
  while (i > 1 && (words[i]?.key === "and" || (MODIFIERS.has(words[i]?.key ?? "") && words[i]?.kind === "capital")))
    i--;
  const office = words[i - 1];
  if (!/^(?:of|for)$/.test(words[i]?.key ?? "") || office === undefined || !isOffice(office)) return 0;
  let length = 0;
  while (first + length <= last && MODIFIERS.has(words[first + length]?.key ?? "")) length++;
  return length;
}
