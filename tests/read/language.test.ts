import { expect, test } from "vitest";
import { decideLanguage } from "../../src/read/language.ts";

const texts: readonly (readonly [language: string, text: string])[] = [
  [
    "en",
    "The ferry was late on Monday because the quay had to be repaired, and the next one left at noon with more than 300 passengers.",
  ],
  [
    "de",
    "Die Fähre war am Montag zu spät, weil der Kai repariert werden musste, und die nächste ist erst am Mittag mit mehr als 300 Passagieren abgefahren.",
  ],
  [
    "fr",
    "Le bateau est arrivé en retard lundi parce que le quai était en travaux, et le suivant est parti à midi avec plus de 300 passagers qui ne sont pas contents.",
  ],
  [
    "es",
    "El barco llegó tarde el lunes porque el muelle estaba en obras, y el siguiente salió al mediodía con más de 300 pasajeros que no se lo esperaban.",
  ],
  [
    "it",
    "La nave è arrivata in ritardo lunedì perché il molo era in riparazione, e la successiva è partita a mezzogiorno con più di 300 passeggeri che non lo sapevano.",
  ],
  [
    "pt",
    "O barco chegou atrasado na segunda porque o cais estava em obras, e o seguinte saiu ao meio-dia com mais de 300 passageiros que não sabiam de nada.",
  ],
  [
    "nl",
    "De boot was maandag te laat omdat de kade moest worden hersteld, en de volgende is om twaalf uur vertrokken met meer dan 300 passagiers die niet blij zijn.",
  ],
  [
    "pl",
    "Prom spóźnił się w poniedziałek, ponieważ nabrzeże było w remoncie, a następny nie był gotowy przez dwie godziny, co jest dla pasażerów oraz dla portu kosztem.",
  ],
  [
    "sv",
    "Färjan var sen på måndagen för att kajen inte var klar, och nästa gick först efter tolv med fler än 300 passagerare som inte har fått något besked från hamnen.",
  ],
  [
    "ru",
    "Паром опоздал в понедельник, потому что причал был на ремонте, и следующий ушёл только в полдень, но на нём было более 300 пассажиров.",
  ],
  [
    "uk",
    "Пором запізнився у понеділок, тому що причал був на ремонті, і наступний пішов лише опівдні, але на ньому було понад 300 пасажирів, які не знали про це.",
  ],
  ["el", "Το πλοίο άργησε τη Δευτέρα και το επόμενο έφυγε το μεσημέρι."],
  ["zh", "由于码头维修，星期一的渡轮晚点两个小时。"],
  ["ja", "埠頭の修理のため、月曜日のフェリーは二時間遅れた。"],
  ["ko", "부두 수리로 월요일 페리가 두 시간 늦었다."],
  ["ar", "تأخرت العبارة يوم الاثنين بسبب إصلاح الرصيف."],
  ["hi", "घाट की मरम्मत के कारण सोमवार को नौका दो घंटे देर से आई।"],
];

for (const [language, text] of texts)
  test(`${text.slice(0, 50)}… → ${language}`, () => expect(decideLanguage(text)).toBe(language));

const ENGLISH = texts[0]?.[1] as string;
const GERMAN = texts[1]?.[1] as string;

test.each([
  ["short texts are undecided", "Profit up 12%", undefined, "und"],
  ["a declaration decides what is short", "Gewinn 12%", "de-AT", "de-AT"],
  ["a region is kept", ENGLISH, "en_gb", "en-GB"],
  ["the text goes before a wrong declaration", GERMAN, "en-US", "de"],
  ["what is no tag is ignored", ENGLISH, "english, I think", "en"],
  [
    "names and results in English are no other language",
    "A. de la Cruz (U.S.) bt S. van den Berg 6-4 6-2; I. da Silva bt U. von Arx 7-5 6-1",
    undefined,
    "und",
  ],
])("%s", (_, text, declared, expected) => expect(decideLanguage(text, declared)).toBe(expected));
