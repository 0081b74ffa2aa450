import type { DataRule } from './rule.ts';

/** Where one document shares text with another, the other says so too. */
export const sharedTextMutual: DataRule = {
  name: 'shared-text-mutual',
  reason: 'Two documents of one text count as one voice, whichever comes first.',
  check: ({ documents }) =>
    documents.flatMap(({ id, sharesTextWith }) =>
      sharesTextWith
        .filter(
          (other) =>
            other === id ||
            !documents.some((document) => document.id === other && document.sharesTextWith.includes(id)),
        )
        .map((other) => ({
          where: `document ${id}`,
          what: `it shares text with “${other}”, which does not say so of it`,
        })),
    ),
};
