/** Month names and their short forms as pages write them, in eight languages: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish. */
const NAMES = [
  "january januar janner janvier enero gennaio janeiro januari stycznia styczen jan janv ene gen sty",
  "february februar feber fevrier febrero febbraio fevereiro februari lutego luty feb fevr fev lut febr",
  "march marz maerz mars marzo marco maart marca marzec mar mrz mrt",
  "april avril abril aprile kwietnia kwiecien apr avr abr kwi",
  "may mai mayo maggio maio mei maja maj mag",
  "june juni juin junio giugno junho czerwca czerwiec jun giu cze",
  "july juli juillet julio luglio julho lipca lipiec jul juil lug lip",
  "august aout agosto augustus sierpnia sierpien aug ago sie",
  "september septembre septiembre setiembre settembre setembro wrzesnia wrzesien sep sept set wrz",
  "october oktober octobre octubre ottobre outubro pazdziernika pazdziernik oct okt ott out paz",
  "november novembre noviembre novembro listopada listopad nov lis",
  "december dezember decembre diciembre dicembre dezembro grudnia grudzien dec dez dic gru",
];

/** A name, in small letters and `withoutMarks`, → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const)),
);

/** "Août" → "Aout", "października" → "pazdziernika"; the bar of "ł" is no mark that can be taken off, so it is named. */
export const withoutMarks = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/ł/g, "l")
    .replace(/Ł/g, "L");
