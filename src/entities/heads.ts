import { keyOf } from "../text/lookup.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(keyOf));

/** Legal forms: the last word of a company's name. */
export const COMPANY_SUFFIXES = words(
  `Inc Incorporated Corp Corporation Co Cos Company Ltd Limited Plc LLC LLP LP AG SA NV BV SpA GmbH KG KGaA AB ASA AS Oyj Oy SE SARL SAS Pty Bhd Berhad Tbk PT KK Holdings Holding Group Bros
   S.A. N.V. S.p.A. A/S A.S. A.G. Cie SCA Rt GP PJSC OAO ZAO AO JSC SAB Sdn SAA ADR Industries Enterprises Partners Ventures Trust Bancorp Bancshares Financial Technologies Laboratories Labs Pharmaceuticals Systems Airlines Airways Motors Petroleum Resources Communications Telecom Securities Insurance Brothers Electronics Entertainment Pictures Studios Records Foods Stores Energy Steel Mining Minerals Mines Airline Aerospace Semiconductor Software Networks Interactive Media Publishing Capital Air Oil Gas Power Steel Electric Robotics Pharma Therapeutics Biosciences Bancshares Chemicals Plastics Textiles Beverages Breweries Logistics Shipping Lines Retail plc`,
);

/** Those that nothing of the name follows but another one: "Acme Corp. and Tarn Inc." are two, "Acme Co. Recently" is one. */
const LEGAL_FORMS = words("Inc Incorporated Corp Ltd Plc LLC LLP GmbH KGaA ASA Oyj SpA S.p.A. Pty Bhd Berhad Tbk");

/** Whether a company's name ends with its word `i`: a legal form that no other one follows. */
export const endsWithLegalForm = (key: string, next: string | undefined): boolean =>
  (LEGAL_FORMS.has(key) || key === "co") && !(next !== undefined && COMPANY_SUFFIXES.has(next));

/** What the last word of an organization's name says it is: "Interior Ministry", "Stanford University". */
export const ORGANIZATION_TAILS = words(
  `Ministry Department Agency Administration Authority Bureau Commission Committee Council Court Board Bank Parliament Senate Congress Assembly Cabinet Directorate Secretariat Office Service Services Police Army Navy Force Forces Guard
   University College School Institute Academy Foundation Fund Association Federation Confederation Union Unions League Society Club Party Front Movement Alliance Coalition Brigade Brigades Brotherhood Corps Organisation Organization
   Centre Center Exchange Church Newsroom Newsdesk Desk Community Observatory Registry Band Institution Railroad Railway Railways Raiders Times Post Journal Herald Tribune Gazette Chronicle Telegraph Guardian News Press Daily Television TV Radio Broadcasting Magazine Orchestra Choir Team United City FC Rangers Giants Rovers Wanderers Albion Athletic Hotspur Tigers Lions Eagles Bulls Hawks Panthers Warriors Titans
   Consortium Syndicate Initiative Network Task-Force Forum Mission Embassy Consulate Treasury Tribunal Duma Knesset Bundesbank Faction Militia Command Battalion Regiment Division Squadron Fleet Militia Legion Cartel Bancorp Chamber`,
);

/** What companies trade in: a company's name may end with it. */
export const TRADES = words(
  `Solutions Brands Products Hotels Restaurants Properties Realty Homes Dynamics Materials Instruments Devices Sciences Projects Works Designs Farms Wines Brewing Brewery Distillers Vineyards Cosmetics Apparel Fitness Healthcare Health
   Biotech Genomics Analytics Cloud Data Digital Mobile Wireless Telecoms Cable Satellite Research Metrics Insights Intelligence Economics Advisory Surveys Consulting Advisors Advisers Associates Management Investments Equity Equities Wealth Mutual Savings Mortgage Leasing Credit Payments Automotive
   Aviation Marine Rail Transport Freight Express Couriers Solar Renewables Water Waste Paper Packaging Glass Cement Timber Lumber Rubber Tyres Tires Tools Machinery Engineering Construction Contractors Builders Developments Estates
   Metals Aluminium Aluminum Lithium Uranium Diamonds Cars Tobacco Dairy Poultry Fertilizers Fertilisers Apparel Footwear Jewelers Jewellers Games Cinemas Theatres Insurers Assurance Annuity Savings Leisure Resorts Cruises Casinos`,
);
/** The first words of a bank's, company's or party's name in other languages: "Banco", "Crédit", "Groupe". */
export const FOREIGN_HEADS = words(
  "Banco Banca Banque Banka Caisse Caixa Cassa Bayerische Deutsche Credit Credito Societe Compagnie Compania Grupo Gruppo Groupe Gruppe Partido Parti Partito Partai Electricite Energias Telefonica Aerolineas Compagnia Istituto Instituto Institut Universidad Universite Ministerio Sociedade Sociedad Aktiebolaget",
);

/** Whether a word is what an organization's name ends with. */
export const isOrganizationTail = ({ key }: { key: string }): boolean =>
  COMPANY_SUFFIXES.has(key) || ORGANIZATION_TAILS.has(key);

/** The first words of one, before "of", "for" or a name: "Bank of England", "Ministry of Finance", "Banco Santander". */
export const ORGANIZATION_HEADS = words(
  `Bank Ministry Department University College School Institute Academy Council Commission Committee Court Board House Office Bureau Association Federation Confederation Union Organisation Organization Society League Party Front Movement Alliance
   Chamber Centre Center Church Museum Hospital Foundation Fund Friends Sons Brotherhood Banco Banca Banque Bayerische Deutsche Credit Credito Societe Compagnie Grupo Gruppo Groupe Partido Parti Partito Liberation Army Armed Forces Corps Congress Parliament Institution Agency Administration Directorate Secretariat Conference Community Coalition Group Reserve Company Corporation Trustees Journal Times`,
);

export const LOCATION_TAILS = words(
  `River Island Islands Mountain Mountains Hills Valley Lake Sea Ocean Gulf Bay Strait Straits Channel Peninsula Desert Coast Beach Cape Canal County Province State Region District Territory Territories Republic Prefecture Oblast Municipality Borough
   Street Avenue Road Boulevard Square Plaza Park Airport Station Port Harbour Harbor Bridge Tower Palace Castle Stadium Arena Cathedral Hotel Prison Jail Dam Highway Tunnel Cemetery Gardens Forest Falls Glacier Reef Basin Plateau Heights Strip Village Town Camp Zone Base Field Hall Hospital Clinic Museum Gallery Zoo Mall Casino Complex Trail Pond Brook Reservoir Estate Abbey Monastery Temple Wat Pagoda Shrine Mosque Terminal Junction Crossing Building House Creek Ridge Pass Point Rock Springs Shore Archipelago Gym Pavilion Auditorium Theatre Theater Amphitheatre Amphitheater Coliseum Statehouse Courthouse Capitol Fairgrounds Library Lighthouse Barracks Racecourse Speedway`,
);
export const LOCATION_HEADS = words(
  "Lake Mount Mt Cape Gulf Strait Port Fort River Isle Isles Bay Republic Kingdom Sea St San Santa Los Las New North South East West Northern Southern Eastern Western Central Upper Lower Great Greater Rio El Al",
);

export const EVENT_TAILS = words(
  "Cup Open Championship Championships Games Olympics Prize Award Awards War Festival Summit Conference Treaty Accord Accords Agreement Convention Revolution Uprising Massacre Crisis Masters Trophy Marathon Derby Tour Prix Series Bowl Day Week Show Airshow Expo Fair Carnival Rally Battle Referendum Election Elections Campaign Operation Offensive Jubilee Symposium Contest Competition Tournament Regatta Biennale Parade Classic Invitational Finals Playoffs Pageant",
);
export const EVENT_HEADS = words("Hurricane Typhoon Cyclone Storm Operation Battle Siege Treaty Feast Festival");
/** Other words that "of" and a name complete: "Hall of Fame", "Battle of Hastings". */
export const OF_HEADS = words(
  "Hall Series Battle Siege Treaty Book Order Diocese Archdiocese Duchy Statue Tower Tour Declaration Feast Medal Legion Knights Daughters Sons Masters Cross Convention City Isle Tomb Wars War Protocol",
);
export const LAW_TAILS = words(
  "Act Law Bill Amendment Code Protocol Directive Plan Programme Program Declaration Resolution Charter Pact",
);
export const INDEX_TAILS = words("Index Average Composite");

const TAILS = [COMPANY_SUFFIXES, ORGANIZATION_TAILS, LOCATION_TAILS, EVENT_TAILS, LAW_TAILS, INDEX_TAILS];

/** Whether a word is what the name of a thing ends with, of whatever type. */
export const isTail = (key: string): boolean => TAILS.some((tails) => tails.has(key));
