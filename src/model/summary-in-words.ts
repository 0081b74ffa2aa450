import type { Relation } from './annotation.ts';
import type { FactCard } from './answer.ts';
import { quantityInWords } from './value-in-words.ts';
import { type Voice, voicesOf } from './voices.ts';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const QUOTE_WORDS: Record<Relation['relation'], string> = {
  agree: 'the same words',
  compatible: 'other wording',
  differ: 'another statement',
  'other-date': 'words of another date',
};

/**
 * What the other reports say of a fact, as one line to be read aloud: “People sheltering in Rafah: two reports, largely the
 * same text, say 1.5 million; two say more than 1 million”. Reports of another date are told apart. Takes no side.
 */
export function summariseRelations({ fact, claims, documents }: FactCard, relations: readonly Relation[]): string {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const says = sayInWords(relation, 1);
    const group = groups.get(says);
    if (group) group.push(relation);
    else groups.set(says, [relation]);
  }
  const parts = [...groups.values()].map((group, place) => {
    const ids = new Set(group.map(({ claim }) => claim));
    const source = sharedSource(
      voicesOf(
        claims.filter(({ id }) => ids.has(id)),
        documents,
      ),
    );
    const count = SMALL[group.length] ?? String(group.length);
    const noun = place > 0 ? '' : group.length === 1 ? ' report' : ' reports';
    return `${count}${noun}${source} ${group[0] ? sayInWords(group[0], group.length) : ''}`;
  });
  return `${fact.label}: ${parts.join('; ')}`;
}

function sharedSource(voices: readonly Voice[]): string {
  const [only] = voices;
  if (!only || voices.length > 1 || only.documents.length < 2) return '';
  return only.isOneText ? ', largely the same text,' : ', with one source,';
}

/** What `count` reports of one kind say, verb first. */
function sayInWords({ value, relation }: Relation, count: number): string {
  const [say, have] = count === 1 ? ['says', 'has'] : ['say', 'have'];
  const date = relation === 'other-date' ? ' of another date' : '';
  if (value.kind === 'quantity') return `${say} ${quantityInWords(value)}${date}`;
  if (value.kind === 'stance') return `${say} “${value.label}”${date}`;
  return `${have} ${QUOTE_WORDS[relation]}`;
}
