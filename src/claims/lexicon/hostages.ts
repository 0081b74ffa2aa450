import { concept, each } from './concept.ts';

/** Those carried off on 7 October: held, freed, dead. */
export const hostages = [
  concept(
    'hostage',
    `hostage, captive, abductee, kidnapped people, kidnap victim, people kidnapped, people abducted, people seized, people taken, captured people, Israelis held, abducted people,
    captured Israelis, abducted Israelis, missing Israelis, prisoners of Hamas, Hamas prisoners`,
    { kind: 'people' },
  ),
  concept(
    'still-held',
    `refuse to let go, refused to let go, refusing to let go, refuses to let go, refuse to release, refused to release, refusing to release, refuse to free, refused to free, refuse to give up, refused to give up, refused to hand over, not let go, not give back, will not give back, retain, retains, retained, retaining, left behind, yet to let go, yet to see daylight, wasting away, withering, chained, shackled, locked up, locked away, cooped up, penned up, incarcerated, confined, in bondage, in chains, behind bars in Gaza, not seen daylight, not made it home, not made it back, not got out, not made it out, have not come out, marooned, stranded in Gaza, under lock and key, at the mercy of, in the clutches of, in the grip of, in the custody of, in its custody, in their custody, in Hamas custody, in the keeping of, in its keeping, being held, not been accounted for, not accounted for, to be accounted for, not been brought home, not been brought back, not been rescued, not yet home, never came back, not been seen, not yet come home, in limbo, rotting, languishing, to this day, held, holding, hold, holds, kept, being kept, detained, imprisoned, unaccounted for, not been returned, not been given back, not been handed back, not been let out, not been recovered, never been returned, never returned, never came home, not seen their homes, yet to see their homes, yet to be given back, yet to be rescued, its prisoners, their prisoners, Hamas prisoners, prisoners of Hamas, behind in Gaza, in Hamas clutches, have yet to come back, yet to come home, yet to return, yet to be freed, yet to be released, yet to be returned, not come home,
    not been freed, not been released, not returned, not yet freed, not come back, not yet been freed, still missing, left in Gaza, languish, in tunnels, in the tunnels, in its hands, in their hands, still captive, waiting to be freed,
    awaiting release, awaiting rescue, stuck in Gaza, trapped in Gaza, not been let go, still in Gaza, still there, still inside, are left, are there, still in the hands, remain in Gaza, remains in Gaza, remain in the strip, remain in the enclave, remain in the territory, remain captive, remain hostage, remain unaccounted, in Hamas captivity`,
  ),
  concept(
    'hold',
    'cling to, clings to, clinging to, clung to, sits on, sitting on, in its clutches, in its grip, have hold of, retain, retains, hold, holds, holding, held, keep, keeps, keeping, have in its hands, has in its hands',
  ),
  concept('remain', 'remain, remaining, remains, left, still, yet to'),
  concept(
    'in-captivity',
    `in Hamas custody, in the clutches of, in Hamas clutches, in the grip of Hamas, at the mercy of Hamas, in Hamas tunnels, in Hamas dungeons, in the custody of Hamas, under Gaza, beneath Gaza, below ground, somewhere in Gaza, deep in Gaza, in Gaza tunnels, inside Hamas tunnels, behind in Gaza, in enemy hands, in the hands of their captors, in the hands of its captors, in captivity, in Hamas captivity, in the hands of Hamas, in Hamas hands, in the hands of militants, in the hands of the militants, in the hands of the group, in Gaza, inside Gaza, in the strip, in the Strip, in the enclave,
    in the territory, in the Gaza Strip, in the coastal enclave, underground, in tunnels, in the tunnels, in its tunnels, in their tunnels, in its dungeons, in its hands, in their hands, in captivity in Gaza, =captive, captive in Gaza, in Palestinian hands, inside the enclave, inside the territory, inside the strip, held by Hamas`,
  ),
  concept('missing-still', 'not come home, not come back, never came back, not returned, have yet, still missing'),
  concept('others', 'others, more, other, another, the rest, fellow'),
  concept(
    'seized',
    `seized, seize, abducted, abduct, taken, took, kidnapped, kidnap, dragged, carried off, snatched, grabbed, captured, hauled, rounded up, marched off, taken hostage, took hostage, taken captive, hauled away, carted off`,
  ),
  concept(
    'freed-already',
    'released in, freed in, freed during, released during, came out, were freed, were released, exchanged for, swapped for, rescued, have been freed, have been released, November truce, traded',
  ),
  concept(
    'freed-plan',
    `would be freed, would be released, be exchanged, be swapped, be traded, in exchange, in return for, swap, first phase, first stage, first group, came out, were freed, were released, freed in, released in, were swapped, exchanged, rescued, freed during, released during, brought home, proposed, came home,
    set free, were let go, was let go, were returned, prisoners, to free, handed over, were handed, going free, killed by mistake, by mistake`,
  ),
  concept(
    'them',
    'of them, of these, of those, of whom, of which, among them, among these, among those, among whom, them, these, whom, those, their number, of their number, of that number, of that total, of the total, of the hostages, of the captives, of the remaining, some of, including, include, includes, included, of the abductees, from among them',
  ),
  concept(
    'dead',
    `slain, murdered, not made it, have gone, are gone, gone for ever, in the ground, met their deaths, met their end, breathed their last, =fallen, not pulled through, not lived, no more, lost to us, passed away, succumbed, corpses, lifeless, in graves, dead, killed, died, no longer alive, not alive, are bodies, deceased, perished, presumed dead, feared dead, believed dead, thought dead, lost their lives, never will, not survived, already dead, declared dead, to have died, be dead, are dead, lost, to have been killed, not survive`,
  ),
  concept(
    'no-longer-alive',
    `${each('not|never|no longer', 'be|to be|=going to be|', 'coming|come|returning|return|walking|walk|brought|getting|get|seen|making it', '|back|home|out', '|to Israel', 'alive')}, in coffins, in body bags, in boxes, in a coffin, in shrouds, beyond saving, beyond rescue, past saving, past rescue, not come back alive, not return alive, not come home alive, never return alive, not come out alive, no longer alive, not alive, not be alive, never come home alive, dead already, not survived, already dead, no longer living, reckoned dead, written off, will never come home, never come home, never will, not to be alive, not to have survived, not to have lived, not be coming home on their feet`,
    { covers: ['not-home', 'still-held', 'missing-still'] },
  ),
  concept('rescue-raid', 'were rescued, was rescued, rescued from, rescued in, rescued by'),
  concept('rumour', 'rumour, rumor, rumours, rumors, hoax, false report'),
  concept('bodies', 'bodies, corpses, corpse, =body =of, =remains, bodies of'),
  concept(
    'presume',
    `presumed, presume, presumes, believed, believe, believes, feared, fear, fears, thought, think, thinks, assumed, assume, assumes, reckoned, reckons, reckon, known, confirmed, declared, estimated, estimate, estimates, considered, judged, concluded, concludes, likely, understood, suspected, suspect, said, say, says, may, probably, are, pronounced, deemed, listed, counted, given up for, certified`,
  ),
  concept('captive', '=captive, hostage'),
  concept('return', 'return, come home, come back, be freed, be released, be let go, be brought home, be returned'),
  concept('fate', 'fate, plight, lives, families, relatives, freedom, safety, welfare, whereabouts'),
  concept(
    'includes',
    'takes in, covers, comprises, counts among, include, includes, included, including, among them, among whom, with, and',
  ),
  concept(
    'declared-dead',
    'declared dead, pronounced dead, confirmed dead, certified dead, presumed dead, feared dead, believed dead, thought dead, written off as dead, known to be dead, counted as dead, officially dead',
  ),
  concept(
    'believed-to-have-died',
    'believed to have died, thought to have died, feared to have died, presumed to have died, said to have died, reported to have died, died in captivity, died in Gaza, have died, been killed in captivity, killed in captivity, dead in captivity, perished in captivity, not alive',
  ),
  concept(
    'our-own',
    '=our =people, =our =own, =our =citizens, =our =brothers, =our =sons, =our =daughters, =our =men, =our =women, Israelis, souls',
  ),
  concept(
    'bring-back',
    'release of, return of, freedom of, freedom for, freeing of, free the, free all, liberation of, recovery of, secure the release, secure the return, rescue the, saving the, save the, homecoming of, bring back, bring home, bring them, bring out, get back, get home, bringing back, bringing home, want back',
  ),
  /** A deal that covers some of them only, or is done. */
  concept(
    'partial-deal',
    'deal would, deal that, proposal, offer, offered, draft, six weeks, six-week, indirect talks, phase, stage, swap, prisoners, prisoner, November, in return for, in exchange, elderly, women and children, list of, letting go, let go, freed in, released in, truce saw, saw the release, led to the release, secured the release, after the release, relatives of, families of, some of, several of, pause for, for the release of',
  ),
  concept(
    'set-free',
    'freed, released, returned, let go, go free, going free, set free, liberated, home, handed over, given back, back',
  ),
  concept(
    'must-verb',
    'must, has to, have to, be freed, be released, be returned, depend, depends, conditional, hinge, hinges, unless, until',
  ),
  concept(
    'yet-to-free',
    'yet to free, yet to release, yet to return, still to free, refuses to free, refuses to release, will not free, will not release, has not freed, has not released, not let go, not given back, not freed, not released',
  ),
  concept(
    'want-verb',
    'want, wants, wanted, demand, demands, demanded, bring, get, getting, bringing, until, call for, calls for, called for',
  ),
  concept(
    'poster-word',
    'empty chair, empty seat, empty place, candle for, candles for, chair for, posters, poster, photographs, photos, portraits, faces, empty chairs, names of, yellow ribbons, placards, dog tags, empty seats',
  ),
  concept(
    'waiting',
    'waiting, wait, waits, rotting, rot, suffering, sitting, starving, dying, chained, lie, lying, sit, endure, enduring, spend, spent',
  ),
  /** A truce that costs nothing. */
  concept(
    'no-price',
    'with no hostages, no hostages in return, no captives in return, with no captives, at no charge, free of charge, at no cost, gratis, without a deal, no hostage in return, with the captives still, with the hostages still',
  ),
  /** Held, as against merely being in Gaza. */
  concept(
    'true-captivity',
    'in Hamas custody, in Hamas clutches, in the clutches of Hamas, at the mercy of Hamas, in the grip of Hamas, in Hamas tunnels, in the custody of Hamas, in Hamas dungeons, in captivity, in Hamas captivity, in the tunnels, in tunnels, in the hands of Hamas, in Hamas hands, underground, since being taken, since they were taken, after being taken, in the hands of their captors, in the dungeons',
  ),
  /** Hostages whom their own side killed, or who were found. */
  concept(
    'killed-by-own',
    'by mistake, mistaken for, mistook, took them for, who took them, friendly fire, Israeli soldiers killed, shot by Israeli, killed by Israeli soldiers, shot by the army, waving a white',
  ),
  concept(
    'kin',
    'families, households, relatives, kin, parents, wives, mothers, next of kin, loved ones, siblings, relations',
  ),
  concept(
    'dear-ones',
    'brothers, sisters, sons, daughters, compatriots, countrymen, fellow citizens, mothers, fathers, loved ones',
  ),
  concept(
    'freed-adjective',
    `${each('freed|released|former|returned|rescued|liberated|ex', 'hostage|captive|abductee|prisoner')}, those freed, those released, hostages freed, hostages released, captives freed, captives released`,
  ),
  concept('how-many', 'how many, what number, =number of hostages, how big a number'),
  /** Those who are asked for a figure. */
  concept(
    'tellers',
    'Israel, Israelis, Israeli officials, army, military, officials, intelligence, government, negotiators, mediators, families, relatives, campaigners, organisers, organizers, authorities, headquarters, IDF, forum, spokesman, defence ministry, prime minister office, estimates',
  ),
  /** Said of hostages whom nobody hopes to see alive. */
  concept(
    'beyond-hope',
    `${each('hold|holds|held|there is|there was|see|sees|with|leave|leaves', '|out', 'no|little', 'hope')}, beyond hope, beyond saving, beyond rescue, beyond help, past saving, given up hope, gave up hope, abandoned hope, lost hope, ${each('for|only for|home for|back for', 'burial|a funeral|funerals|a grave')}, to be buried, be buried, come home in a, in coffins, in a coffin, in body bags, in shrouds, in boxes, ${each('not|never|no longer', '|to|be', 'expect|expected|expects|hope|see|seen|hopes', '|them|him|her|their relatives|their loved ones|to|to see|their sons|any of them|to see them|to come|to return', 'back|alive|again|home|return')}, black ribbon, black corner, black border, black ribbons, edged in black, bordered in black, framed in black, given up for lost, given up for dead, gave up for dead, for lost, be mourned, sit shiva, saying kaddish, is a corpse, are corpses, are bodies, in a grave, in graves, only as bodies, only their bodies, only their remains, are not, is not alive, murdered in captivity, lost their lives`,
  ),
  concept('loved-ones', 'loved ones, relatives, family members, sons and daughters'),
  /** An exchange that lies behind: what is told beside it is told of those who stayed. */
  concept(
    'past-swap',
    `${each('after|since|following|despite|from|in', '|the|a|an|that', '|last', 'November|first|one|earlier|previous|last|only|autumn|2023|week-long', '|prisoner|hostage|hostages-for-prisoners|hostage-prisoner', 'swap|exchange|deal|truce|release|ceasefire')}`,
    { covers: ['freed-plan'] },
  ),
  /** Things that are said of those who were taken, and of hardly anybody else. */
  concept(
    'taken-sign',
    `bring them home, bring them back, free them now, let go by Hamas, freed by Hamas, released by Hamas, returned by Hamas, given back by Hamas, Hamas tunnels, tunnels of Gaza, dungeons, dungeons of Gaza, captors, kidnappers, abductors, jailers, yellow ribbon, yellow ribbons, empty chair, empty chairs, abductees, ${each('families|relatives|loved ones|parents|mothers|wives|kin', 'of', 'those|the')}, ${each('not|never|still not|yet to', '|be|been|have', 'come home|let go|let out|set free|brought home|freed|released|returned home')}`,
  ),
  concept(
    'only-bodies',
    `${each('just|only|no more than|nothing but|now|by now|merely|already|now only|now just', '|a|mere', 'bodies|corpses|remains|body|corpse|cadavers')}, ${each('be|come|returned|brought|buried', '|home|back', 'only|as', '|a', 'bodies|corpses|remains|body|corpse')}, bodies to be traded, bodies to trade`,
  ),
  concept('captors', 'captors, kidnappers, abductors, jailers, hostage-takers, guards, keepers, gaolers'),
  concept(
    'factions',
    'armed groups, armed factions, armed groups in Gaza, factions in Gaza, Gaza factions, militant groups, Palestinian factions, militias',
  ),
];
