import type { PlantedFault } from './plot.ts';

/** Faults that show only against the documents’ texts. */
export const faultsInTexts: PlantedFault[] = [
  {
    rule: 'documents-unchanged',
    fault: 'a text that was changed after it was read',
    plant: ({ corpus }) => {
      const { paragraphs = [] } = corpus.get('radio') ?? {};
      corpus.set('radio', { sha256: '0'.repeat(64), paragraphs });
    },
  },
  {
    rule: 'documents-unchanged',
    fault: 'a document without a file',
    plant: ({ corpus }) => {
      corpus.delete('radio');
    },
  },
  {
    rule: 'documents-unchanged',
    fault: 'a file without a document',
    plant: ({ corpus }) => {
      corpus.set('leaflet', { sha256: '0'.repeat(64), paragraphs: ['Boats for hire.'] });
    },
  },
  {
    rule: 'paragraph-hashes-equal',
    fault: 'a paragraph’s hash that is another’s',
    plant: ({ document }) => {
      document('radio').paragraphHashes.reverse();
    },
  },
  {
    rule: 'paragraph-hashes-equal',
    fault: 'more hashes than paragraphs',
    plant: ({ document }) => {
      document('radio').paragraphHashes.push('0123456789abcdef');
    },
  },
  {
    rule: 'phrases-in-paragraphs',
    fault: 'a phrase that stands in the paragraph before',
    plant: ({ claim }) => {
      claim('morning.ferry').locator.paragraph = 3;
    },
  },
  {
    rule: 'phrases-in-paragraphs',
    fault: 'a figure that is part of a longer one',
    plant: ({ claim }) => {
      Object.assign(claim('morning.stranded'), {
        value: { kind: 'quantity', number: 24, hedge: 'about', unit: 'travellers' },
        locator: { paragraph: 4, phrase: '24' },
      });
    },
  },
  {
    rule: 'phrases-few',
    fault: 'phrases that together show too much',
    plant: ({ claim }) => {
      claim('morning.ferry').locator.phrase = 'did not sail on Tuesday';
    },
  },
  {
    rule: 'paraphrases-own-words',
    fault: 'a sentence of the document as its paraphrase',
    plant: ({ claim }) => {
      claim('morning.ferry').statement = 'The wind had torn a gate from its hinges.';
    },
  },
  {
    rule: 'quotes-spoken',
    fault: 'words nobody spoke',
    plant: ({ claim }) => {
      claim('morning.wet').value = { kind: 'quote', speaker: 'Ines Holt', text: 'We would sooner be dry' };
    },
  },
  {
    rule: 'quotes-spoken',
    fault: 'the report’s own words as a quotation',
    plant: ({ claim }) => {
      Object.assign(claim('morning.wet'), {
        value: { kind: 'quote', speaker: 'Ines Holt', text: 'in a short statement' },
        locator: { paragraph: 3, phrase: 'wet' },
      });
    },
  },
  {
    rule: 'shared-text-real',
    fault: 'two documents said to share text that they do not share',
    plant: ({ document }) => {
      document('radio').sharesTextWith.push('morning');
      document('morning').sharesTextWith.push('radio');
    },
  },
];
