import type { DateMention } from './date-mention.ts';
import { findPhrases } from './find-concepts.ts';
import type { Hit, Lexicon } from './lexicon.ts';
import { antecedents, labelEnd, namesIn, PRONOUNS } from './pronouns.ts';
import { addHit, type Reading } from './reading.ts';

/** How many statements back a thing named there is still what a sentence may follow from. */
const NEAR = 6;
/** How many statements back a pronoun reaches. */
const PRONOUN_REACH = 2;

/** Lets pronouns and "the city" stand for what was named before, and remembers what was named where. */
export class Discourse {
  private readonly last = new Map<string, number>();
  private readonly sectionOf: number[] = [];
  private readonly blockOf: number[] = [];
  /** The concept of each kind named last: persons, places, bodies. */
  private readonly latest = new Map<string, { concept: string; statement: number }[]>();

  /** The time that was named last and still holds: "In March …", and what is told after it. */
  private season: readonly DateMention[] = [];

  /** Whose words are being read, in a transcript. */
  private speaker: string | null = null;

  constructor(private readonly lexicon: Lexicon) {}

  /** The dates a statement stands under: its own, else those named last before it. Bare weekdays are no time of their own. */
  datesFor(reading: Reading): readonly DateMention[] {
    const own = reading.dates.filter((mention) => mention.weekday === undefined);
    return own.length > 0 ? own : this.season;
  }

  /** Adds to the reading what its pronouns and "the city" stand for. Readings come in page order. */
  resolve(reading: Reading, focus: ReadonlySet<string>): void {
    this.hear(reading);
    this.resolveAnaphors(reading, focus);
    this.resolvePronouns(reading, this.sectionOf.length);
  }

  /** Takes note of what the reading names, for those that follow it. */
  remember(reading: Reading): void {
    const statement = this.sectionOf.length;
    this.season = this.datesFor(reading);
    this.sectionOf.push(reading.place.section);
    this.blockOf.push(reading.place.block);
    const label = labelEnd(reading);
    const named: { concept: string; kind: string; statement: number; from: number }[] = [];
    for (const [concept, hits] of reading.hits) {
      const isByPronoun = hits.every((hit) => hit.indirect && hit.to === hit.from);
      if (!isByPronoun) this.last.set(concept, statement);
      const kind = this.lexicon.kinds.get(concept);
      if (!kind || (isByPronoun && kind !== 'person')) continue;
      const from = hits.find((hit) => hit.from >= label)?.from;
      if (from !== undefined) named.push({ concept, kind, statement, from });
    }
    // What a sentence names first is most often its subject, and what the next one’s pronoun stands for.
    named.sort((a, b) => a.from - b.from);
    for (const kind of new Set(named.map((one) => one.kind))) {
      const own = named.filter((one) => one.kind === kind);
      const older = (this.latest.get(kind) ?? []).filter(({ concept }) => own.every((one) => one.concept !== concept));
      this.latest.set(kind, [...own, ...older].slice(0, 6));
    }
  }

  /** True where the concept was named in the few statements before this one, in the same section. */
  isNear(concept: string, section: number): boolean {
    const at = this.last.get(concept);
    return at !== undefined && this.sectionOf.length - at <= NEAR && this.sectionOf[at] === section;
  }

  /** True where the concept was named earlier in the block that is being read. */
  isInBlock(concept: string, block: number): boolean {
    const at = this.last.get(concept);
    return at !== undefined && this.blockOf[at] === block;
  }

  /** True where the concept was named in the statement before. */
  isJustBefore(concept: string, section: number): boolean {
    const at = this.last.get(concept);
    return at !== undefined && at === this.sectionOf.length - 1 && this.sectionOf[at] === section;
  }

  /** "The city" is the place named last of those that go by it, or the one the page is about. */
  private resolveAnaphors(reading: Reading, focus: ReadonlySet<string>): void {
    const byWord = new Map<number, { concept: string; from: number; to: number; rank: number }>();
    for (const hit of findPhrases(this.lexicon.anaphors, reading.words)) {
      if (isCovered(this.lexicon, reading, hit)) continue;
      const rank = this.last.get(hit.concept) ?? (focus.has(hit.concept) ? -1 : -2);
      if (rank === -2) continue;
      const rival = byWord.get(hit.from);
      if (!rival || hit.to > rival.to || (hit.to === rival.to && rank > rival.rank))
        byWord.set(hit.from, { ...hit, rank });
    }
    for (const { concept, from, to } of byWord.values()) this.addIndirect(reading, concept, from, to);
  }

  private resolvePronouns(reading: Reading, statement: number): void {
    let named: ReturnType<typeof namesIn> | null = null;
    for (let at = 0; at < reading.words.length; at++) {
      const pronoun = PRONOUNS.get(reading.words[at]?.lower ?? '');
      if (!pronoun) continue;
      named ??= namesIn(reading, this.lexicon);
      for (const kind of pronoun.kinds) {
        const earlier = (this.latest.get(kind) ?? [])
          .filter((candidate) => statement - candidate.statement <= PRONOUN_REACH)
          .map((candidate) => candidate.concept);
        const chosen = pronoun.isSpeaker
          ? this.speakerOf(named, earlier)
          : antecedents(reading, at, pronoun, kind, named, earlier);
        for (const concept of chosen) this.addIndirect(reading, concept, at, at);
      }
    }
  }

  /** Who "we" are: the transcript’s speaker, else who was named last, in the sentence or before it. */
  private speakerOf(named: readonly { concept: string; kind: string }[], earlier: readonly string[]): string[] {
    const chosen = this.speaker ?? named.findLast((name) => name.kind === 'person')?.concept ?? earlier[0];
    return chosen === undefined ? [] : [chosen];
  }

  /** A speaker’s label holds until the next one. */
  private hear(reading: Reading): void {
    const label = labelEnd(reading);
    if (label === 0) return;
    this.speaker = null;
    for (const [concept, hits] of reading.hits)
      if (this.lexicon.kinds.get(concept) === 'person' && hits.some((hit) => hit.from < label)) this.speaker = concept;
  }

  private addIndirect(reading: Reading, concept: string, from: number, to: number): void {
    for (const meant of this.lexicon.ancestryOf(concept)) addHit(reading, { concept: meant, from, to, indirect: true });
  }
}

/** "Foreign minister" is no anaphor of the defence minister: the word stands inside a phrase that covers it. */
function isCovered(lexicon: Lexicon, reading: Reading, hit: Hit): boolean {
  for (const [concept, covers] of reading.hits) {
    const hidden = lexicon.covering.get(concept);
    if (hidden !== true && !hidden?.has(hit.concept)) continue;
    for (const cover of covers)
      if (cover.from <= hit.from && hit.to <= cover.to && cover.to - cover.from > hit.to - hit.from) return true;
  }
  return false;
}
