import type { PlantedFault } from './plot.ts';

/** Faults that the authored files alone show. One file: a list of data, a fault for each rule. */
export const faultsInData: PlantedFault[] = [
  {
    rule: 'ids-unique',
    fault: 'two claims with one id',
    plant: ({ claim }) => {
      claim('morning.ferry').id = 'morning.stranded';
    },
  },
  {
    rule: 'ids-unique',
    fault: 'two concepts with one id',
    plant: ({ database }) => {
      database.concepts.push({ id: 'ferry', words: ['vessel'] });
    },
  },
  {
    rule: 'values-fit-facts',
    fault: 'a claim on a fact without a file',
    plant: ({ claim }) => {
      claim('radio.stranded').fact = 'people-stranded';
    },
  },
  {
    rule: 'values-fit-facts',
    fault: 'a stance claimed of a quantity',
    plant: ({ claim }) => {
      claim('radio.stranded').fact = 'ferry';
    },
  },
  {
    rule: 'values-fit-facts',
    fault: 'another thing counted',
    plant: ({ claim }) => {
      claim('radio.stranded').value = { kind: 'quantity', number: 200, hedge: 'more-than', unit: 'lorries' };
    },
  },
  {
    rule: 'facts-claimed',
    fault: 'a fact that no document states',
    plant: ({ database, fact }) => {
      database.facts.push({ ...fact('wet'), id: 'dry' });
    },
  },
  {
    rule: 'topics-known',
    fault: 'a topic outside the list',
    plant: ({ fact }) => {
      fact('ferry').topic = 'shipping';
    },
  },
  {
    rule: 'labels-short',
    fault: 'a label that is a sentence',
    plant: ({ fact }) => {
      fact('ferry').label = 'Whether the ferry sailed that night';
    },
  },
  {
    rule: 'labels-short',
    fault: 'a question that asks nothing',
    plant: ({ fact }) => {
      fact('ferry').question = 'The ferry sailed.';
    },
  },
  {
    rule: 'values-fit-facts',
    fault: 'a stance that its fact does not list',
    plant: ({ claim }) => {
      claim('morning.ferry').value = { kind: 'stance', label: 'sank' };
    },
  },
  {
    rule: 'wordings-by-position',
    fault: 'wordings of a position that is not there',
    plant: ({ fact }) => {
      fact('ferry').frame.patterns = { sank: ['{ferry} .. sank'] };
    },
  },
  {
    rule: 'wordings-by-position',
    fault: 'wordings by date where no position has days',
    plant: ({ fact }) => {
      fact('ferry').frame.patterns = { 'by date': ['{ferry} .. sails'] };
    },
  },
  {
    rule: 'wordings-by-position',
    fault: 'a stance’s wordings in one plain list',
    plant: ({ fact }) => {
      fact('ferry').frame.patterns = ['{ferry} .. {cancelled}'];
    },
  },
  {
    rule: 'positions-well-formed',
    fault: 'a position related to one that is not there',
    plant: ({ fact }) => {
      fact('ferry').positions?.push({ label: 'sank', compatible: ['drifted'] });
    },
  },
  {
    rule: 'positions-well-formed',
    fault: 'a position listed twice',
    plant: ({ fact }) => {
      fact('ferry').positions?.push({ label: 'sailed' });
    },
  },
  {
    rule: 'positions-well-formed',
    fault: 'two positions both the same and compatible',
    plant: ({ fact }) => {
      fact('ferry').positions?.push(
        { label: 'put to sea', same: ['late'] },
        { label: 'left', same: ['late'], compatible: ['late'] },
      );
    },
  },
  {
    rule: 'positions-well-formed',
    fault: 'a quantity with positions',
    plant: ({ fact }) => {
      fact('stranded').positions = [{ label: 'many' }, { label: 'few' }];
    },
  },
  {
    rule: 'wordings-readable',
    fault: 'a wording with an unclosed brace',
    plant: ({ fact }) => {
      fact('stranded').frame.patterns = ['# .. {traveller'];
    },
  },
  {
    rule: 'concepts-bounded',
    fault: 'a concept that writes out a thousand alternatives',
    plant: ({ database }) => {
      database.concepts[0]?.words.push(...Array.from({ length: 501 }, (_, at) => `[ferry|boat] ${at}`));
    },
  },
  {
    rule: 'concepts-bounded',
    fault: 'a concept with a thousand alternatives among its anaphors',
    plant: ({ database }) => {
      database.concepts.push({ id: 'boat', words: ['boat'], anaphors: [`the [${[...Array(1001).keys()].join('|')}]`] });
    },
  },
  {
    rule: 'concepts-and-scenes-exist',
    fault: 'a concept that covers one that is not there',
    plant: ({ database }) => {
      database.concepts.push({ id: 'landing', words: ['ferry landing'], covers: ['ferry', 'lorry'] });
    },
  },
  {
    rule: 'concepts-and-scenes-exist',
    fault: 'a wording with a concept that has no words',
    plant: ({ fact }) => {
      fact('stranded').frame.patterns = ['# .. {commuter}'];
    },
  },
  {
    rule: 'concepts-and-scenes-exist',
    fault: 'a scene that is not there',
    plant: ({ fact }) => {
      fact('stranded').frame.scene = 'flood';
    },
  },
  {
    rule: 'locators-inside',
    fault: 'a paragraph past the document’s end',
    plant: ({ claim }) => {
      claim('radio.stranded').locator.paragraph = 3;
    },
  },
  {
    rule: 'phrases-short',
    fault: 'a phrase of nine words',
    plant: ({ claim }) => {
      claim('morning.ferry').locator.phrase = 'not sail on Tuesday because the wind had torn';
    },
    also: ['phrases-few'],
  },
  {
    rule: 'figures-in-phrases',
    fault: 'a value one digit off',
    plant: ({ claim }) => {
      claim('morning.stranded').value = { kind: 'quantity', number: 250, hedge: 'about', unit: 'travellers' };
    },
  },
  {
    rule: 'figures-in-phrases',
    fault: 'a hedge that the phrase contradicts',
    also: ['phrases-few'],
    plant: ({ claim }) => {
      Object.assign(claim('morning.stranded'), {
        value: { kind: 'quantity', number: 240, hedge: 'more-than', unit: 'travellers' },
        locator: { paragraph: 4, phrase: 'About 240' },
      });
    },
  },
  {
    rule: 'figures-in-phrases',
    fault: 'a phrase without a figure',
    plant: ({ claim }) => {
      claim('morning.stranded').locator.phrase = 'travellers';
    },
  },
  {
    rule: 'dates-sane',
    fault: 'a claim as of a day after its document',
    plant: ({ claim }) => {
      claim('morning.ferry').asOf = { date: '2024-02-07', basis: 'stated' };
    },
  },
  {
    rule: 'dates-sane',
    fault: 'a day that no calendar has',
    plant: ({ document }) => {
      document('radio').published = '2024-02-31';
    },
  },
  {
    rule: 'quotes-bounded',
    fault: 'words of nobody',
    plant: ({ claim }) => {
      claim('morning.wet').value = { kind: 'quote', speaker: ' ', text: 'late than wet' };
    },
  },
  {
    rule: 'quotes-bounded',
    fault: 'a quotation of forty-one words',
    plant: ({ claim }) => {
      claim('morning.wet').value = { kind: 'quote', speaker: 'Ines Holt', text: 'wet '.repeat(41) };
    },
    also: ['quotes-spoken'],
  },
  {
    rule: 'no-quotations-elsewhere',
    fault: 'spoken words in a paraphrase',
    plant: ({ claim }) => {
      claim('morning.ferry').statement = 'The boat “did not sail”.';
    },
  },
  {
    rule: 'paraphrases-are-sentences',
    fault: 'a paraphrase without an end',
    plant: ({ claim }) => {
      claim('morning.ferry').statement = 'no boat today';
    },
  },
  {
    rule: 'relays-named',
    fault: 'a claim through an outlet that its document does not relay',
    plant: ({ claim }) => {
      claim('morning.ferry').through = 'Coast Dispatch';
    },
  },
  {
    rule: 'relays-named',
    fault: 'a relay that no claim shows',
    plant: ({ claim }) => {
      delete claim('radio.stranded').through;
    },
  },
  {
    rule: 'shared-text-mutual',
    fault: 'text shared one way only',
    plant: ({ document }) => {
      document('evening').sharesTextWith = [];
    },
    also: ['shared-text-real'],
  },
  {
    rule: 'neutral-words',
    fault: 'a loaded word in a paraphrase',
    plant: ({ claim }) => {
      claim('morning.ferry').statement = 'The harbour office claimed that no boat could sail.';
    },
  },
  {
    rule: 'neutral-words',
    fault: 'a verdict in a position',
    plant: ({ fact }) => {
      fact('ferry').positions?.push({ label: 'false alarm' });
    },
  },
];
