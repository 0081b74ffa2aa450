import { describe, expect, it } from 'vitest';
import { claimVoices } from '../../../src/explorer/fact/claim-voices.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { claim, document, figure, stance } from '../../cases/related-documents.ts';

const documents = [
  document('AFP', '2024-05-01'),
  document('Star', '2024-05-01'),
  document('Herald', '2024-05-01', ['Mirror']),
  document('Mirror', '2024-05-01'),
];
const [no, yes] = [stance('no change'), stance('changed')];
const by = (origin: string) => ({ origin, attribution: origin });
const seen = (claims: Claim[]) =>
  claimVoices(claims, documents).map(({ claims: told, isOneText, origin }) => [
    told.map((one) => one.document).join(' + '),
    isOneText ? 'one text' : origin,
  ]);

describe('the voices on a fact', () => {
  it('keep two parties apart that one report names both', () => {
    const claims = [
      claim('AFP', no, by('the mayor')),
      claim('Star', no, by('the mayor')),
      claim('Star', yes, by('the union')),
      claim('Herald', yes, by('the union')),
    ];
    expect(seen(claims)).toEqual([
      ['AFP + Star', 'the mayor'],
      ['Star + Herald', 'the union'],
    ]);
  });

  it('join reports of one text that say the same', () => {
    const claims = [claim('AFP', figure(14)), claim('Mirror', figure(15)), claim('Herald', figure(15))];
    expect(seen(claims)).toEqual([
      ['AFP', 'AFP'],
      ['Mirror + Herald', 'one text'],
    ]);
  });

  it('join what one speaker is told to have said in different ways', () => {
    const claims = [claim('AFP', no, by('the mayor')), claim('Star', yes), claim('Herald', yes, by('the mayor'))];
    expect(seen(claims)).toEqual([
      ['AFP + Herald', 'the mayor'],
      ['Star', 'Star'],
    ]);
  });

  it('join through one another', () => {
    const claims = [
      claim('AFP', no, by('the mayor')),
      claim('Mirror', yes, by('the mayor')),
      claim('Herald', yes, by('the clerk')),
      claim('Star', no, by('the clerk')),
    ];
    expect(claimVoices(claims, documents)).toEqual([
      {
        claims: [claims[0], claims[1], claims[2], claims[3]],
        documents: ['AFP', 'Mirror', 'Herald', 'Star'],
        isOneText: false,
        origin: null,
      },
    ]);
  });

  it('are none without claims', () => {
    expect(claimVoices([], documents)).toEqual([]);
  });
});
