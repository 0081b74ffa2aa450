import type { Block } from '../../src/model/page.ts';

/** Blocks of text as the statements they hold; the block is the statements joined by a space. */
export interface SentenceCase {
  name: string;
  kind?: Block['kind'];
  statements: string[];
}

export const SENTENCE_CASES: SentenceCase[] = [
  { name: 'two sentences', statements: ['The bridge reopened on Friday.', 'Ferries will run until noon.'] },
  { name: 'country initials', statements: ['The U.S. Treasury and the U.K. Foreign Office declined to comment.'] },
  { name: 'country initials at the end', statements: ['He flew home to the U.S.', 'The talks go on without him.'] },
  { name: 'ranks', statements: ['Maj. Gen. Anna Holt and Lt. Col. Ray Diaz signed it.', 'Adm. Lind did not.'] },
  { name: 'titles', statements: ['Mr. Osei met Dr. Falk, Sen. Rhee and Rep. Cole of Ohio.', 'Prof. Ito sent a note.'] },
  { name: 'saints and initials', statements: ['J. K. Moss of St. Albans wrote to John F. Hale.', 'He replied.'] },
  { name: 'dates', statements: ['Fighting began on Oct. 7 and paused on Feb. 20.', 'On Dec. 1 it resumed.'] },
  { name: 'month at the end', statements: ['The court sat in Nov.', 'The ruling came a year later.'] },
  { name: 'numbers', statements: ['Paragraph No. 10 lists Rs. 500 and 1.5 million tonnes.', 'It says no more.'] },
  { name: 'circa', statements: ['The ferry carries c. 180 cars.', 'It was built c. 1990.'] },
  { name: 'no as a whole answer', statements: ['Would he go?', 'No.', 'The minister stayed.'] },
  {
    name: 'times',
    statements: ['The vote is at 9 a.m. Monday in New York.', 'It was due at 5 p.m.', 'The delay cost a day.'],
  },
  {
    name: 'companies',
    statements: ['Acme Corp. spokesman Lee Ward confirmed it.', 'He left Orbis Inc.', 'In May he came back.'],
  },
  { name: 'ends in a figure', statements: ['The toll stood at 33.', '12 of them were children.'] },
  { name: 'spaced ellipsis inside', statements: ['“There is no strain . . . we talk every day,” she said.'] },
  { name: 'ellipsis that trails off', statements: ['They waited…', 'Nobody came.'] },
  { name: 'full stop inside quotes', statements: ['“We said no.”', 'Then the phone rang.'] },
  {
    name: 'full stop after quotes',
    statements: ['The text was “a gift”.', 'Others called it ‘a start’.', 'So it went.'],
  },
  {
    name: 'quotation of several sentences',
    statements: ['"We heard it.', 'We did nothing.', 'That is all," he added.'],
  },
  { name: 'question and small letter', statements: ['“Will they stop?” he asked.', 'Nobody knew.'] },
  { name: 'question and named speaker', statements: ['“Is it over?” Ms Adair asked on the steps.', 'It was not.'] },
  { name: 'exclamation and title', statements: ['“Never!” President Ruiz told reporters.', 'He left.'] },
  { name: 'question that ends', statements: ['He wondered: “Why now?”', 'The envoy had no answer.'] },
  { name: 'names in small letters', statements: ['The ward closed.', 'al-Nasr hospital took the patients.'] },
  { name: 'brackets', statements: ['The pier was hit.', '(Two cranes fell.)', 'Work stopped.'] },
  { name: 'footnote marks', statements: ['The count was revised.[3]', 'It rose by ten.[12]', 'Nobody said why.'] },
  { name: 'caption', kind: 'caption', statements: ['COLD: Families queue for bread beside the harbour'] },
  { name: 'heading', kind: 'heading', statements: ['Council backs truce 14–0; envoys stay at home'] },
  { name: 'heading of two sentences', kind: 'heading', statements: ['Talks fail.', 'What happens now?'] },
  { name: 'numbered point', kind: 'item', statements: ['1. The grain deal, and who pays for it'] },
  { name: 'item', kind: 'item', statements: ['Held: 40, of whom at least 5 are ill'] },
  {
    name: 'row',
    kind: 'row',
    statements: ['Killed Approx. 1,400 (est. Govt. figures. Updated Mon.) Source: U.N. Wounded 90'],
  },
  { name: 'transcript', statements: ['MR. HOLT: Good afternoon.', 'Q: Any change?', 'MR. HOLT: None at all.'] },
  { name: 'live post', statements: ['10.42am GMT Sirens sound in the north.', 'There are no reports of damage.'] },
  { name: 'dateline', statements: ['GENEVA, March 3 (Wire) – The council met on Monday.', 'It adjourned.'] },
  { name: 'several marks', statements: ['Really?!', 'Yes!', 'Well then.'] },
  { name: 'addresses and versions', statements: ['See example.org/a.b for version 2.0.1 of the list.'] },
  { name: 'Latin abbreviations', statements: ['Aid, e.g. Flour, and fuel, i.e. Diesel, are short.', 'Water is not.'] },
];
