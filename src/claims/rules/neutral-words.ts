import { normaliseParagraph } from '../../engine/paragraph-hash.ts';
import { type DataRule, eachClaim } from './rule.ts';

/** Words that take a side, doubt a speaker, or judge. "Attack", "killed", "hostage" name things and are not among them. */
const LOADED = new Set(
  `admit admits admitted allegedly alleged atrocity atrocities barbaric bloodbath boast boasted brutal brutally
  carnage claim claims claimed confess confessed correct debunked fake false falsely genocide genocidal heinous
  insisted insists lie lied lies martyr martyrs massacre massacred misleading regime regimes shameful slaughter
  slaughtered terrorist terrorists thug thugs true truth untrue verified vicious wrong wrongly`.split(/\s+/),
);

/** Nothing we say ourselves has a loaded word. */
export const neutralWords: DataRule = {
  name: 'neutral-words',
  reason: 'Readers are shown who says what; whose side is right is not ours to hint at.',
  check(database) {
    const facts = database.facts.flatMap(({ id, question, label, positions = [] }) =>
      loaded([question, label, ...positions.map((position) => position.label)].join(' ')).map((word) => ({
        where: `fact ${id}`,
        what: `“${word}” takes a side or judges`,
      })),
    );
    const claims = eachClaim(database, ({ statement, attribution = '' }) =>
      loaded(`${statement} ${attribution}`).map((word) => `“${word}” takes a side or judges`),
    );
    return [...facts, ...claims];
  },
};

const loaded = (text: string): string[] =>
  normaliseParagraph(text)
    .split(' ')
    .filter((word) => LOADED.has(word));
