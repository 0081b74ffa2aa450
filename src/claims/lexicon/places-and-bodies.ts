import { concept, each, list } from './concept.ts';

/** Countries, cities, and who sits there. */
export const placesAndBodies = [
  concept(
    'us',
    `US, USA, United States, America, American, Americans, Washington, Biden administration, Team Biden, State Department, Washington envoy,
    Uncle Sam, Foggy Bottom, Yanks, Sleepy Joe`,
    { kind: 'body', includes: ['biden', 'white-house', 'thomas-greenfield'], anaphors: list('administration') },
  ),
  concept(
    'white-house',
    'White House, Biden administration, Biden team, Biden aides, US administration, American administration, president spokesman',
    {
      kind: 'body',
      anaphors: list('administration'),
      includes: ['kirby'],
    },
  ),
  concept('us-voice', 'US official, US officials, American official, American officials, US policy, US line', {
    includes: ['us'],
  }),
  concept(
    'washington',
    `Washington, US, USA, U.S., United States, America, US capital, American capital, White House, Pentagon, across the Atlantic, across the Pond,
    Potomac, DC, D.C.`,
    { kind: 'place' },
  ),
  concept('pentagon', 'Pentagon, Defense Department, Defence Department, Department of Defense', { kind: 'body' }),
  concept(
    'israel',
    'Zionist, Zionists, Hebrew state, Hebrew State, Jewish State, occupying entity, occupied territories, occupation forces, Israel, Israeli, Israelis, Jerusalem, Tel Aviv, Jewish state',
    {
      kind: 'body',
      includes: ['netanyahu', 'netanyahu-office'],
    },
  ),
  concept(
    'israeli-forces',
    'Israeli forces, Israeli army, Israeli military, IDF, Israeli jets, Israeli warplanes, Israeli aircraft, Israeli planes, Israeli troops, Israeli drones',
    {
      kind: 'body',
    },
  ),
  concept('hamas', 'Hamas, militants, gunmen, militant group, Palestinian militants, Islamist group, terror group', {
    kind: 'body',
  }),
  concept(
    'gaza',
    `Gaza, Gazan, Gazans, Gaza Strip, the enclave, Palestinian enclave, besieged enclave, Palestinian territory, the Strip, the strip, coastal enclave`,
    { kind: 'place', anaphors: list('enclave, strip, territory, besieged territory') },
  ),
  concept('palestinian', 'Palestinian, Palestinians, Gazan, Gazans'),
  concept(
    'rafah',
    `Rafah, southernmost city, southernmost town, border city, border town, city on the Egyptian border, town on the Egyptian border, city on the border with Egypt,
    town on the border with Egypt, town on Egypt border, city on Egypt border, city by the Egyptian border, Gaza southern city, southern Gazan city, city where most Gazans, city where most of Gaza, city where Gazans have, last refuge of Gaza, last refuge in Gaza, Gaza last refuge, Gaza southern tip, southern tip of Gaza, southern tip of the strip, southern tip of the territory, southern tip of the enclave, Gaza southernmost, far south of Gaza, Gaza border town, strip southernmost`,
    {
      kind: 'place',
      anaphors: list(
        'the city, southern city, border city, border town, southern town, the town, southernmost city, overcrowded city, crowded city, city on the Egyptian border, packed city',
      ),
    },
  ),
  concept('rafah-crossing', 'Rafah crossing, Rafah border crossing, Rafah gate, Rafah terminal, crossing at Rafah', {
    covers: true,
  }),
  concept('gaza-city-other', 'Gaza City, Khan Younis, Khan Yunis, Deir al Balah, Jabalia, Nuseirat, northern Gaza'),
  concept('russia', 'Putin, Vlad, Kremlin, Nebenzia, Muscovites, Russkies, Russia, Russian, Russians, Moscow', {
    kind: 'body',
  }),
  concept('china', 'Xi, Xi Jinping, Zhang Jun, China, Chinese, Beijing, Peking', { kind: 'body' }),
  concept('uk', 'UK, Britain, British, United Kingdom, London', { kind: 'body' }),
  concept(
    'iran',
    'Iran, Iranian, Tehran, Islamic republic, Islamic Republic, Persian, Iranians, Teheran, Revolutionary Guards, Revolutionary Guard, IRGC, ayatollah, ayatollahs, mullahs, Khamenei',
    { kind: 'body' },
  ),
  concept('lebanon', 'Lebanon, Lebanese, Hezbollah, Hizbollah, Beirut, Hizbullah'),
  concept(
    'council',
    `fifteen nations, 15 nations, fifteen countries, 15 countries, fifteen members, 15 members, fifteen ambassadors, 15 ambassadors, the fifteen, horseshoe table, men in New York, Security Council, security council, UNSC, UN council, UN Council, UN, United Nations, UN body, council, UN chiefs, world body, Council`,
    { kind: 'body', anaphors: list('chamber, the body'), includes: ['keeps-peace'] },
  ),
  concept(
    'general-assembly',
    'General Assembly, UNGA, Human Rights Council, World Court, International Court of Justice, ICJ',
  ),
  concept(
    'elsewhere',
    `concert hall, Crocus, Sudan, Sudanese, Ukraine, Ukrainian, Kyiv, Haiti, Haitian, Syria, Syrian, Yemen, Yemeni, Houthi, Myanmar, Nigeria, Nigerian, Kosovo, Serbia,
    Serbian, Hungary, Hungarian, Turkey, Turkish, Pakistan, Pakistani, Afghanistan, Libya, Libyan, Congo, Ethiopia, Ethiopian, North Korea, Korean, Venezuela, Taiwan,
    Armenia, Azerbaijan, Khartoum, Darfur, Mali, Senegal, Kashmir, Somalia, Chad, Colombia, Georgia, Moldova, Philippines, Zimbabwe, Rhodesia, Houthis, Syrians, Ukrainians`,
  ),
  /** A member of the Council in 2024, whose word on the text leads nowhere else. */
  concept(
    'korean-member',
    `${each('the', 'Korean', 'delegate|ambassador|envoy|mission|representative')}, ${each('South Korea|South Korean|Seoul', '|own|man|the', 'ambassador|envoy|representative|permanent representative|mission|delegate|delegation|diplomat|foreign ministry|Hwang|Joonkook|vote|voted|view|position|reading|stance|line|a member|a serving|split|offered|argued|argues|says|said|say|thinks|thought|disagrees|disagreed|agreed|suggested|takes|took|holds|held|noted|added|abstained|backed')}, ${each('Japan|Malta|Slovenia|Switzerland|Guyana|Mozambique', 'and|', 'South Korea')}, ${each('South Korea', 'and|', 'Japan|Malta|Slovenia|Switzerland|Guyana|Mozambique|Algeria|Sierra')}`,
    { covers: ['elsewhere'] },
  ),
  concept(
    'other-capital',
    'Doha, Cairo, Paris, Brussels, Riyadh, Amman, Ankara, Warsaw, Moscow, Geneva, Qatar, Egypt, Beijing, Pristina, Belgrade, Berlin, Rome, Germany, Jakarta, Tokyo, Seoul, Madrid, Vienna, Angola, Ottawa, Oslo',
  ),
];
