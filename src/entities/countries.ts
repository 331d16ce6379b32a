import { countryOf } from "./known-names.ts";
import type { Entity } from "./mention.ts";

// The independent countries by the names that news gives them, as normal forms of names.
const COUNTRIES: ReadonlySet<string> = new Set(
  `afghanistan;albania;algeria;andorra;angola;argentina;armenia;australia;austria;azerbaijan;bahamas;bahrain;bangladesh;barbados;belarus;belgium;belize;benin;bhutan;bolivia;bosnia;bosnia and herzegovina;botswana;brazil;britain;great britain;united kingdom;uk;brunei;bulgaria;burkina faso;burma;myanmar;burundi;cambodia;cameroon;canada;cape verde;central african republic;chad;chile;china;colombia;comoros;congo;democratic republic of congo;zaire;costa rica;ivory coast;cote d'ivoire;croatia;cuba;cyprus;czech republic;czechia;denmark;djibouti;dominica;dominican republic;east timor;timor-leste;ecuador;egypt;el salvador;equatorial guinea;eritrea;estonia;eswatini;swaziland;ethiopia;fiji;finland;france;gabon;gambia;georgia;germany;ghana;greece;grenada;guatemala;guinea;guinea-bissau;guyana;haiti;honduras;hungary;iceland;india;indonesia;iran;iraq;ireland;israel;italy;jamaica;japan;jordan;kazakhstan;kenya;kiribati;north korea;south korea;korea;kosovo;kuwait;kyrgyzstan;laos;latvia;lebanon;lesotho;liberia;libya;liechtenstein;lithuania;luxembourg;madagascar;malawi;malaysia;maldives;mali;malta;mauritania;mauritius;mexico;micronesia;moldova;monaco;mongolia;montenegro;morocco;mozambique;namibia;nauru;nepal;netherlands;holland;new zealand;nz;nicaragua;niger;nigeria;macedonia;north macedonia;norway;oman;pakistan;palau;panama;papua new guinea;paraguay;peru;philippines;poland;portugal;qatar;romania;russia;rwanda;samoa;san marino;saudi arabia;senegal;serbia;seychelles;sierra leone;singapore;slovakia;slovenia;solomon islands;somalia;south africa;south sudan;spain;sri lanka;sudan;suriname;sweden;switzerland;syria;taiwan;tajikistan;tanzania;thailand;togo;tonga;trinidad and tobago;tunisia;turkey;turkiye;turkmenistan;tuvalu;uganda;ukraine;united arab emirates;uae;united states;united states of america;us;usa;america;uruguay;uzbekistan;vanuatu;vatican;venezuela;vietnam;yemen;yugoslavia;zambia;zimbabwe`.split(
    ";",
  ),
);

export const isCountry = (entity: Entity): boolean => entity.type === "location" && COUNTRIES.has(entity.nameKey);

let namesByCode: Map<string, string> | undefined;

/** The list's first name for each country code. */
function namesOfCodes(): Map<string, string> {
  const names = new Map<string, string>();
  for (const key of COUNTRIES) {
    const code = countryOf(key, "location");
    const name = key.replace(/\b(?!(?:and|of|the)\b)[a-z]/g, (letter) => letter.toUpperCase());
    if (code !== undefined && !names.has(code)) names.set(code, name);
  }
  return names;
}

// Peoples whose country begins with another letter; the Welsh and the Catalans are not all of Britain and Spain.
const OTHER_LETTER = /^(?:dutch|american|filipino|emirati)/;

/** "Thai" → Thailand; undefined for a people without a country of its own. */
export function countryOfPeople({ type, nameKey, country }: Entity): string | undefined {
  if (type === "nationality" && /^koreans?$/.test(nameKey)) return "South Korea"; // as news has it
  if (type !== "nationality" || country === undefined) return undefined;
  namesByCode ??= namesOfCodes();
  const name = namesByCode.get(country);
  return name?.[0]?.toLowerCase() === nameKey[0] || OTHER_LETTER.test(nameKey) ? name : undefined;
}
