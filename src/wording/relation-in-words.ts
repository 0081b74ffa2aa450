import type { Relation, RelationName } from '../model/annotation.ts';
import type { Value } from '../model/value.ts';

const OTHER_DATE = 'Of another date';
const WORDS: Record<Value['kind'], Record<RelationName, string>> = {
  quantity: {
    agree: 'Same figure',
    compatible: 'A figure that fits',
    differ: 'Another figure',
    'other-date': OTHER_DATE,
  },
  stance: {
    agree: 'Same account',
    compatible: 'An account that fits',
    differ: 'Another account',
    'other-date': OTHER_DATE,
  },
  quote: {
    agree: 'The same words',
    compatible: 'Other wording',
    differ: 'Another statement',
    'other-date': 'Words of another date',
  },
};

/** How a report's value relates to the page's, in a few words that judge neither: "A figure that fits". */
export const relationInWords = ({ relation, value }: Pick<Relation, 'relation' | 'value'>): string =>
  WORDS[value.kind][relation];
