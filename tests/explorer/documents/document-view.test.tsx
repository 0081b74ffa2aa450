// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageContext } from '../../../src/design/use-language.ts';
import { collectionOf } from '../../../src/explorer/collection.ts';
import { DocumentView } from '../../../src/explorer/documents/document-view.tsx';
import type { Document } from '../../../src/model/document.ts';
import { ENGLISH } from '../../../src/wording/english.ts';
import { claim, figure, document as report } from '../../cases/related-documents.ts';
import { cardOf } from '../cards.ts';

const show = (more: Partial<Document>) => {
  const documents = [{ ...report('Gazette', '2024-05-01'), ...more }];
  const collection = collectionOf(ENGLISH, {
    cards: [cardOf('ferries', [claim('Gazette', figure(14))], documents)],
    documents,
  });
  const [shown] = collection.reports;
  if (!shown) throw new Error('There is no document.');
  render(
    <LanguageContext.Provider value={ENGLISH}>
      <DocumentView report={shown} collection={collection} />
    </LanguageContext.Provider>,
    document.body,
  );
  return document.body;
};

describe('a document', () => {
  afterEach(() => render(null, document.body));

  it('has a link to the web that tells its host and nothing of us', () => {
    const link = show({ url: 'https://gazette.example/ferries' }).querySelector('a[target]');
    expect(link?.getAttribute('href')).toBe('https://gazette.example/ferries');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(link?.textContent).toContain('gazette.example');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://bank.example@gazette.example/'])(
    'has no link for %s',
    (url) => {
      expect(show({ url }).querySelectorAll('a:not([href^="#"])')).toHaveLength(0);
    },
  );

  it('names its outlet, or that it names none, its day and how that is known', () => {
    expect(show({}).textContent).toContain('Published 1 May 2024 (date stated)');
    const unnamed = show({ outlet: null, label: 'Unnamed report, Port', dateBasis: 'inferred' });
    expect(unnamed.querySelector('h2')?.textContent).toBe('Unnamed report, Port');
    expect(unnamed.textContent).toContain('Names no outlet');
    expect(unnamed.textContent).toContain('(date inferred)');
  });

  it('shows a pack’s markup as the text it is', () => {
    const shown = show({ label: '<img src=x onerror=alert(1)>', outlet: null, dateline: '<script>' });
    expect(shown.querySelectorAll('img, script')).toHaveLength(0);
    expect(shown.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
