import type { EntityType } from "./mention.ts";

/**
 * Normal form of a name, for joining within and across articles: lower case, no diacritics, no leading "the", no dots of
 * abbreviations, "and" for a free-standing "&", and for organizations no legal form at the end: "The Acme Co., Ltd." → "acme".
 */
export function nameKey(name: string, type: EntityType): string {
  const bare = type === "organization" ? withoutLegalForm(name) : name;
  // Most names are plain letters.
  if (/^[A-Za-z ]+$/.test(bare) && !/^the /i.test(bare)) return bare.toLowerCase();
  const key = bare
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[‘’]/g, "'")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/ & /g, " and ")
    .replace(/\.(?!\d|\w\w)/g, "") // "u.s." and "st. paul", not "edmunds.com"
    .replace(/[“”",]/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
  return key === "" ? name.toLowerCase() : key;
}

// Legal forms by country, as they stand at the end of a company's name. "Group" and "Holdings" are part of the name.
const LEGAL_FORM = new RegExp(
  `(?:,? ${
    "(?:Inc|INC|Incorporated|Corp|CORP|Corporation|Co|CO|Company|Cos|Ltd|LTD|Limited|LLC|L\\.L\\.C|LLP|LP|L\\.P|PLC|plc|Plc|P\\.L\\.C" +
    "|AG|A\\.G|GmbH|KG|KGaA|SE|SA|S\\.A|SAS|SARL|S\\.A\\.R\\.L|SpA|SPA|S\\.p\\.A|Srl|S\\.r\\.l|NV|N\\.V|BV|B\\.V|AB|ASA|A/S|AS|Oyj|Oy" +
    "|KK|K\\.K|Pty|Pte|Bhd|BHD|Berhad|Sdn|Tbk|TBK|JSC|OJSC|PJSC|OAO|ZAO|OOO|PAO|SAB|de C\\.?V|S\\.A\\.B|Ltda|Lda|Kft|Nyrt|Zrt|a\\.s|d\\.d)"
  })\\.?$`,
);

/** Two forms at most: "Co., Ltd.", "S.A.B. de C.V.". A name that is nothing but a legal form stays. */
function withoutLegalForm(name: string): string {
  if (!name.includes(" ")) return name;
  const once = name.replace(LEGAL_FORM, "");
  if (once === name) return name;
  const twice = once.replace(LEGAL_FORM, "");
  return twice || once || name;
}
