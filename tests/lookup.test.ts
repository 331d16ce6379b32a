import { describe, expect, test } from "vitest";
import { entriesOf, namesFor } from "../src/entities/lexicon.ts";
import { compileLists } from "../src/entities/lists.ts";
import { find, keyOf, toLexicon } from "../src/text/lookup.ts";

describe("a lexicon is one sorted string", () => {
  const keys = ["a", "ab", "abc", "b", "new", "new york", "new york city", "z"];
  const lexicon = toLexicon(keys.map((key) => [key, key.toUpperCase()]));

  test("every key is found, and nothing else", () => {
    for (const key of keys) expect(find(lexicon, key)).toBe(key.toUpperCase());
    for (const key of ["", "aa", "abcd", "new ", "new y", "york", "zz", "A"])
      expect(find(lexicon, key)).toBeUndefined();
  });

  test("values of one key stand together, each once", () => {
    expect(
      find(
        toLexicon([
          ["k", "1"],
          ["k", "2"],
          ["k", "1"],
        ]),
        "k",
      ),
    ).toBe("1;2");
  });

  test.each([
    ["U.S.", "us"],
    ["São Tomé", "sao tome"],
    ["Łódź", "lodz"],
    ["Moody’s", "moody's"],
    ["STRASSE", "strasse"],
    ["Straße", "strasse"],
  ])("%s is looked up as %s", (name, key) => expect(keyOf(name)).toBe(key));
});

describe("lists", () => {
  const read = (line: string) => compileLists([["made.txt", `# type: organization\n# made up\n${line}\n`]]);

  test("a line gives its name, its short forms and how long names are that begin with its first word", () => {
    const lexicon = read("Gorvan Relief Agency\tshort=GRA;Gorvan\tcountry=NO");
    expect(find(lexicon, "gorvan relief agency")).toBe("b:NO");
    expect(find(lexicon, "gra")).toBe("b^:NO=gorvan relief agency");
    expect(find(lexicon, "gorvan")?.split(";").sort()).toEqual([">3", "b:NO=gorvan relief agency"]);
  });

  test("a line that cannot be read stops the build and is named", () => {
    expect(() => read("Gorvan\tcolour=red")).toThrow(/made\.txt.*colour=red/);
    expect(() => compileLists([["bad.txt", "Gorvan\n"]])).toThrow(/bad\.txt/);
  });

  test("names of a few capitals and dotted ones count only as they are written", () => {
    expect(namesFor("US").some(({ type }) => type === "location")).toBe(true);
    expect(namesFor("Us")).toEqual([]);
    expect(namesFor("Fla.").some(({ type }) => type === "location")).toBe(true);
    expect(namesFor("Fla")).toEqual([]);
  });

  test("plurals of peoples are found, first names keep their gender, places their country", () => {
    expect(namesFor("Norwegians")).toMatchObject([{ type: "nationality", country: "NO" }]);
    expect(entriesOf("Maria").find(({ type }) => type === "first-name")?.gender).toBe("f");
    expect(namesFor("Helsinki")).toMatchObject([{ type: "location", country: "FI" }]);
  });
});
