/** Short news texts written for these tests, with every chain marked; notation in marked.ts. */
export const TEXTS: readonly string[] = [
  // Companies, their heads, and what they are called.
  `[Veltrix]o1 ships 4.2 million headsets

[Veltrix]o1’s Founder and CEO, [Bao Lin]p2, said on Monday that [the company]1 had shipped 4.2 million headsets in the third quarter. The announcement came during [the company]1’s annual meeting. [[The company]1’s CEO]2 also said that [Veltrix]o1 would double [its]1 research budget, and [he]2 promised a second factory in [Vietnam]l3.

[Bao Lin]p2 spoke about [Veltrix]o1’s plans for [Poland]l4, where rivals [Norrum]o5 and [Ostia]o6 are strong. Mr. [Lin]p2 said [the company]1’s revenue in [Poland]l4 was up 31 percent.`,
  `[Harlow Foods plc]o1 said on Tuesday [it]1 would cut 300 jobs at [its]1 plant in [Leeds]l2. [The company]1 blamed weak demand. "We had no choice," chief executive [Joan Pike]p3 told [Reuters]o4. [She]3 added that [Harlow]o1 would keep [its]1 other two plants. [The chief executive]3 joined [the group]1 in 2011.`,
  `[Delmar Airlines]o1 lost $40 million last year, [the carrier]1 said on Friday. [It]1 carried 3.1 million passengers. [The airline]1 has put [its]1 order for 12 [Boeing]o2 jets on hold. [Boeing]o2 declined to comment.`,
  `Shares in [Orvane Corp.]o1 fell 8 percent after [the chipmaker]1 cut [its]1 forecast. [Orvane]o1 now expects sales of $2.1 billion. Analysts at [Caldwell Securities]o2 had expected $2.4 billion. [The company]1 said orders from [Tamsin Motors]o3 had slowed.`,
  `[Apex Steel]o1 and [Borealis Steel]o2 agreed to merge on Sunday. [Apex Steel]o1 will pay $3 billion for [its]1 smaller rival. [Borealis Steel]o2, which employs 4,000 people, said [its]2 board had approved the offer.`,
  `[Toma Motor Co. Ltd.]o1 reported a 12 percent fall in profit. [Toma Motor]o1 sold 210,000 vehicles between April and June. [Toma]o1's vice president, [Kenji Arai]p2, said [the automaker]1 would open two plants in [Mexico]l3 next year. "Demand there is strong," [Arai]p2 said.`,
  // People: titles, surnames, orders of names.
  `President [Ana Duarte]p1 arrived in [Lisbon]l2 on Thursday. [Duarte]p1 met Prime Minister [Rui Matos]p3 and told [him]3 that [she]1 wanted a treaty this year. [Her]1 visit ends on Saturday.`,
  `[Kim Dae-suk]p1, governor of the [Bank of Daesan]o2, said rates would stay at 3 percent. [Kim]p1 took office in March. [The governor]1 said [the bank]2 saw inflation at 2.5 percent.`,
  `[Wei Zhang]p1 founded [Lumo]o2 in 2009. Ms. [Zhang]p1 still owns 34 percent of [the company]2. [She]1 stepped down as chairwoman last year. [Lumo]o2 had sales of 900 million yuan.`,
  `Senator [Paul Reed]p1 and [his]1 wife, [Laura Reed]p2, bought the farm in 1998. Mrs. [Reed]p2 ran it for two decades. [She]2 sold it for $2 million. Mr. [Reed]p1 said [he]1 would miss the land.`,
  `[Maria Santos]p1, 46, was named chief financial officer of [Petrola]o2 on Monday. [She]1 replaces [Luis Prado]p3, who leaves in May. [Santos]p1 worked at [Banco Norte]o4 for 12 years before [she]1 joined [Petrola]o2.`,
  `[John Q. Harmon]p1 was sentenced to six years on Friday. [Harmon]p1, a former broker, had taken $11 million from [his]1 clients. A lawyer for [John Harmon]p1 said [he]1 would appeal.`,
  // Acronyms and public bodies.
  `The [European Fisheries Agency]o1 ([EFA]o1) warned on Monday that cod stocks had fallen by a third. The [EFA]o1 wants quotas cut by 20 percent. [The agency]1 will publish [its]1 next report in June. [EFA]o1 director [Nils Berg]p2 said stocks could recover by 2030. [He]2 spoke in [Bergen]l3.`,
  `The [International Tin Council]o1 met in [Geneva]l2 for two days. Delegates said the [ITC]o1 would sell 4,000 tonnes from [its]1 stockpile. [The council]1 meets again in October.`,
  `The [Ministry of Trade]o1 said exports rose 6 percent in May. [The ministry]1 expects growth of 5 percent this year. Trade minister [Oleg Danko]p2 said the rise was broad. [The minister]2 will visit [Turkey]l3 in July.`,
  `The [Labor Department]o1 said 214,000 people filed for benefits last week. [The department]1 revised the week before up to 220,000. Economists polled by [Reuters]o2 had expected 215,000.`,
  // Countries and places.
  `[Norlandia]l1 exported 3.1 million tonnes of wheat last year. [Its]1 harvest rose by 9 percent.`,
  `The [United States]l1 raised tariffs on steel on Monday. The [U.S.]l1 imported 26 million tonnes last year. [Canada]l2 said [it]2 would respond within a week.`,
  `[Kenya]l1 will borrow $500 million this year, the [Finance Ministry]o2 said. [The country]1's debt is 48 percent of output. [Kenya]l1 last sold a bond in 2014.`,
  `[Jiangsu Province]l1 built 1.2 million homes. [Jiangsu]l1 has 80 million people. Officials in [Jiangsu]l1 said prices had risen 4 percent.`,
  // Traps: empty "it", two companies, other holders of the same office.
  `It is not clear when [Marlin Oil]o1 will restart the well. It was said that the pump had failed. [Marlin Oil]o1 said [it]1 had sent engineers. It will take two weeks.`,
  `[Grayson Bank]o1 sued [Pell Trust]o2 on Wednesday. The suit says fees of $90 million are owed. A trial is set for May. A spokesman for [Pell Trust]o2 declined to comment.`,
  `[Nora Stein]p1, chief executive of [Solway]o2, met [Ivan Petrov]p3, chief executive of [Kometa]o4. The chief executive of a third company was absent. [Stein]p1 said talks would go on. [[Kometa]o4's CEO]3 agreed.`,
  `The company that wins the contract will build 60 trains. Bids from [Altrans]o1 and [Ferrum]o2 are expected. The bank that lends the money was not named.`,
  `[Dana Cole]p1 and [Mark Hill]p2 wrote the report. Both work at [Selby University]o3. [The university]3 paid for the study, which cost 2 million dollars. [Cole]p1 said the results held in nine countries.`,
  // Products, works, events, short forms of things.
  `[Zephyr]o1 unveiled the [Zephyr Z9-400]d2 on Tuesday. The [Z9]d2 has a range of 600 kilometres. [The company]1 will sell [it]2 from 31,000 euros.`,
  `The [Caldera Composite Index]x1 lost 2.1 percent. The [Caldera Composite]x1 is down 9 percent this year. [Sable Mining]o2 led the fall; [its]2 shares fell 11 percent.`,
  // Headlines in capitals, quotations, longer stories.
  `[HARTWELL]o1 BUYS RIVAL

[Hartwell Group]o1 will pay 120 million pounds for [Dray Logistics]o2, the two firms said. [Hartwell]o1 said the deal would add to earnings from 2026. "This gives us scale," said [Ruth Adler]p3, [Hartwell]o1's finance director. [Adler]p3 joined in 2019, when [she]3 left [Tesmar]o4.`,
  `[Minerva Pharma]o1 of [Denmark]l2 said [its]1 new drug cut deaths by 18 percent. [The [Danish]n3 company]1 tested it on 2,300 patients. [Minerva]o1's head of research, [Lars Holm]p4, said the result was clear. [Holm]p4 expects approval in 2027.`,
  `[Ibrahim Sadiq]p1 has run [Qasr Telecom]o2 since 2015. Under [him]1 [the operator]2 has grown from 2 million customers to 11 million. [Sadiq]p1 said [he]1 wanted 15 million by 2028. [Qasr]o2 is [Jordan]l3's second-largest operator. [Its]2 profit rose 7 percent.`,
  `[Brightwater Council]o1 voted on Monday to close three libraries. [Its]1 leader [Amy Foss]p2 said the step would save 400,000 pounds. [Foss]p2 said [she]2 regretted it.`,
  `[Lindqvist AB]o1 shares rose after [the [Swedish]n2 retailer]1 beat forecasts. [Lindqvist]o1 opened 14 stores in [Germany]l3 and plans 20 more in [Spain]l4. Chief executive [Eva Nordin]p5 said [she]5 saw no slowdown. [The company]1 employs 9,000 people. "[Germany]l3 is our best market," [Nordin]p5 said.`,
  `[Orbis Chemicals]o1 lost 40 million pounds. [Orbis]o1 shares fell 6 percent, and [Orbis]o1 cut [its]1 dividend. Another large exporter, [Tarn Steel]o2, has also suffered. [The company]2 said [its]2 orders were down by half.`,
  `"It was a hard year," said [Greta Lund]p1, head of [Fjord Lines]o2. "He promised us 12 ships and we got 3." [Lund]p1 said [she]1 would not order again from [Sund Yard]o3.`,
  `[Omar Haddad]p1 met [Yusuf Karim]p2, whom the king had sent as his envoy. [Haddad]p1 said talks would go on for 10 days.`,
];
