import { stemOf } from '../3-facts/words.ts';
import { lazily } from '../lazily.ts';

/**
 * Words that readers and reports use for one another, a line each: the informal beside the formal, American beside
 * British spellings, short forms beside long ones. Only words that hardly ever mean anything else.
 */
const LINES = `
photograph photo picture pic pics image snapshot
video footage clip
mother mum mom mommy mummy mama
father dad daddy papa
grandmother grandma granny nana
grandfather grandpa granddad
husband hubby
child children kid kids
baby infant newborn
teenager teen teens adolescent
woman women
man men
friend pal buddy
president potus
congressman congresswoman lawmaker legislator
representative rep
senator sen
republican republicans gop
democrat democrats dem dems
government govt
administration admin
department dept
governor gov
secretary sec
police cop cops policeman policewoman
attorney lawyer
physician doctor doctors doc
professor prof
military army troops soldiers
jail prison imprisoned jailed
undocumented illegals
immigrant migrant
firearm gun guns
murder homicide
dead died dies dying death deaths
wounded injured hurt
hostage captive abductee
ceasefire truce armistice
attack assault
strike airstrike
bomb bombing bombed
evacuate evacuation
displaced refugee
veto vetoed
abstain abstention abstained
delegation envoy envoys
cancel cancelled canceled scrapped
postpone postponed delayed
vaccine vaccination vax vaccinate
coronavirus covid
influenza flu
marijuana cannabis
cigarette cig
television tv
telephone phone cellphone smartphone
automobile car
aeroplane airplane plane aircraft
bicycle bike
refrigerator fridge
advertisement advert ad
information info
celebrity celeb
university college uni
mathematics maths math
favourite favorite fave
colour color
honour honor
labour labor
neighbour neighbor
behaviour behavior
centre center
theatre theater
defence defense
offence offense
licence license
programme program
organisation organization
civilisation civilization
tyre tire
grey gray
jewellery jewelry
pyjamas pajamas
humour humor
harbour harbor
paedophile pedophile
american america americans usa
british britain briton britons
israeli israel israelis
palestinian palestine palestinians
syrian syria syrians
iranian iran iranians
iraqi iraq iraqis
russian russia russians
chinese china
mexican mexico mexicans
canadian canada canadians
australian australia australians aussie
german germany germans
french france
italian italy italians
spanish spain
japanese japan
korean korea koreans
indian india indians
turkish turkey turks
egyptian egypt egyptians
ukrainian ukraine ukrainians
muslim islamic muslims islam
jewish jew jews judaism
christian christianity christians
catholic catholicism catholics
christmas xmas
twitter tweet tweeted tweets
facebook fb
instagram insta
garbage trash rubbish litter
january jan
february feb
august aug
september sept
october oct
november nov
december dec
`;

/** For each stem that has another in its place, the first of its line: put together by the first search. */
const firstOf = lazily(() => {
  const groups = LINES.trim()
    .split('\n')
    .map((line) => line.split(' ').map(stemOf));
  return new Map(groups.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)));
});

/** The stem that stands for all words of its line; a stem in no line stands for itself. */
export const sameWord = (stem: string): string => firstOf().get(stem) ?? stem;
