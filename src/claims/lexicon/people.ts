import { concept, list } from './concept.ts';

/** Who acts and speaks in the five documents. */
export const people = [
  concept(
    'netanyahu',
    `Zionist premier, Zionist prime minister, occupation prime minister, Israeli head of government, Israel head of government, Israel premier, Israeli regime prime minister, regime premier, Netanyahu, Bibi, Israeli prime minister, Israel prime minister, Israeli Prime Minister, Israeli premier, Israeli leader,
    Israel leader, Israeli PM, Israel PM`,
    {
      kind: 'person',
      forenames: list('Benjamin, Binyamin, Bibi'),
      anaphors: list('prime minister, premier, PM, his boss, own boss'),
    },
  ),
  concept(
    'netanyahu-office',
    `Netanyahu office, Netanyahu staff, Netanyahu aides, Netanyahu team, Netanyahu bureau, Netanyahu people, prime minister office,
    Prime Minister Office, Israeli leader office, PM office, Bibi office, Netanyahu side, Netanyahu statement, PMO, premier office,
    office of Netanyahu, office of the Israeli prime minister, office of Benjamin Netanyahu, office of Prime Minister, aides to Netanyahu, aides to the prime minister, aide to Netanyahu, aide to the prime minister, aides of Netanyahu, office of the prime minister, people around Netanyahu, aides to Benjamin Netanyahu, prime minister bureau, prime minister people, prime minister aides, prime minister staff, premier people, premier aides, premier staff, premier bureau, people around the premier, people around the prime minister, prime minister team, premier team, statement from Jerusalem, statement in Hebrew`,
    { kind: 'body', anaphors: list('=his office, =their office') },
  ),
  concept('biden', 'Biden, American president, US president, United States president, President Joe', {
    kind: 'person',
    forenames: list('Joe, Joseph'),
    anaphors: list('the president, president and the prime, =his president'),
  }),
  concept(
    'gallant',
    `Israeli war minister, Israel war minister, Zionist war minister, regime war minister, occupation war minister, Zionist defence minister, regime defence minister, his defence chief, his defense chief, Israeli defence boss, Israel defence boss, Israeli minister of defence, Israel minister of defence, Gallant, Galant, Israeli defence minister, Israeli defense minister, Israel defence minister, Israel defense minister,
    Israeli Defence Minister, Israeli Defense Minister, Israeli defence chief, Israeli defense chief, Israel defence chief, his defence minister, his defense minister, own defence minister, own defense minister, Israeli minister of defense, Israel minister of defense, Israeli defense boss, Israel defense chief, Israel defense boss`,
    {
      kind: 'person',
      forenames: list('Yoav'),
      anaphors: list(
        'defence minister, defense minister, the minister, defence chief, defense chief, Mr Gallant, Minister Gallant, his minister, Israeli minister, visiting minister, Minister of Security, minister of security, defence boss, defense boss, minister of defence, minister of defense, Minister of Defence, Minister of Defense, war minister, =war =chief, defence supremo, ex-general, his rival, =the =visitor, =their =visitor, =his =visitor, =its =visitor, =the =guest, =his =guest, =their =guest, =the =Israeli, =one =Israeli, =Israeli =visitor, =Israeli =guest, Netanyahu rival, Bibi rival, prime minister rival, premier rival, former general, old general, this minister, that minister, retired general, general turned minister',
      ),
    },
  ),
  concept(
    'austin',
    `Austin, US defence secretary, US defense secretary, American defence secretary, American defense secretary, US Defense Secretary,
    US Defence Secretary, Pentagon chief, Pentagon boss, Pentagon head`,
    {
      kind: 'person',
      forenames: list('Lloyd'),
      anaphors: list(
        '=the =secretary, counterpart, defence secretary, defense secretary, secretary of defence, secretary of defense, opposite number',
      ),
    },
  ),
  concept('austin-city', 'Austin Texas, in Austin'),
  concept(
    'sullivan',
    'Sullivan, Biden national security adviser, Biden national security advisor, White House national security adviser',
    {
      kind: 'person',
      forenames: list('Jake'),
      anaphors: list('national security adviser, national security advisor, security adviser, security advisor'),
    },
  ),
  concept(
    'kirby',
    `Kirby, White House spokesman, White House spokesperson, National Security Council spokesman, NSC spokesman, Biden spokesman,
    White House national security spokesman, national security spokesman`,
    { kind: 'person', forenames: list('John'), anaphors: list('spokesman, spokesperson') },
  ),
  concept(
    'blinken',
    'Blinken, Secretary of State, US secretary of state, American secretary of state, US top diplomat, America top diplomat, Washington top diplomat, American top diplomat, top American diplomat, top US diplomat, Biden top diplomat, US chief diplomat, America chief diplomat, head of US diplomacy, head of American diplomacy',
    {
      kind: 'person',
      forenames: list('Antony, Anthony, Tony'),
      anaphors: list('=the =secretary, secretary of state, top diplomat, chief diplomat'),
    },
  ),
  concept('thomas-greenfield', 'Thomas Greenfield, US ambassador, American ambassador, US envoy, American envoy', {
    kind: 'person',
  }),
  concept(
    'minister-other',
    'Trump, Harris, Burns, Schumer, Sanders, Ryder, Singh, Jean-Pierre, Miller, Hochstein, Kurilla',
    { kind: 'person', includes: ['foreign-figure'] },
  ),
  /** Those who speak for other countries than the US. */
  concept(
    'foreign-figure',
    `Gantz, Dermer, Hanegbi, Smotrich, Ben Gvir, Lapid, Guterres, Zhang, Nebenzia, Erdan, Mansour, Macron, Scholz, Sunak, Cameron, Sisi, Haniyeh, Sinwar, Nasrallah, Khamenei, Pezeshkian,
    Araghchi, Putin, Modi, Jaishankar, Trudeau, Albanese, Varadkar, Barnea, Halevi, Herzog, Katz, Saar, Lammy, Starmer,
    Borrell, Erdogan, Safadi, Shoukry, Woodward, Riviere, Danon`,
    { kind: 'person' },
  ),
];
