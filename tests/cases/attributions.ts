/** Who is said to say what the last sentence reports; null: the report itself. `before`: a word before which we ask. */
export interface AttributionCase {
  sentence: string;
  previous?: string[];
  before?: string;
  speaker: string | null;
}

export const ATTRIBUTION_CASES: AttributionCase[] = [
  { sentence: 'Forty people were hurt, according to medics.', speaker: 'medics' },
  { sentence: 'According to the harbour master, forty ships wait.', speaker: 'the harbour master' },
  { sentence: 'Ruiz said the bridge was safe.', speaker: 'Ruiz' },
  { sentence: 'The ferry will sail, the minister told reporters.', speaker: 'the minister' },
  {
    sentence: 'He was told to stay, said a person familiar with the matter.',
    speaker: 'a person familiar with the matter',
  },
  { sentence: '“It is over,” said Ana Ruiz, who runs the port.', speaker: 'Ana Ruiz' },
  { sentence: 'Ana Ruiz, the port’s director, said it was over.', speaker: 'Ana Ruiz' },
  { sentence: 'Ana Ruiz, for the port, has repeatedly said so.', speaker: 'Ana Ruiz' },
  { sentence: 'On Monday the port authority said ships could sail.', speaker: 'the port authority' },
  { sentence: 'Gaza’s health ministry says 40 died.', speaker: 'Gaza’s health ministry' },
  { sentence: 'The health ministry puts the dead at 40.', speaker: 'The health ministry' },
  { sentence: 'Some 40 are missing, by the UN’s estimate.', speaker: 'the UN’s estimate' },
  { sentence: 'Killed: 40 (health ministry)', speaker: 'health ministry' },
  { sentence: 'The talks have ended. — AFP', speaker: 'AFP' },
  { sentence: 'Israel believes about forty are alive.', speaker: 'Israel' },
  { sentence: 'Residents and medics said the market was hit.', speaker: 'Residents and medics' },
  { sentence: '“Will it hold?” asked Prof. Lena Ito.', speaker: 'Prof. Lena Ito' },
  { sentence: 'Nothing had changed, he added.', previous: ['“We are calm,” said John Holt.'], speaker: 'John Holt' },
  { sentence: 'It said nothing had changed.', previous: ['The ministry said it was calm.'], speaker: 'The ministry' },
  { sentence: 'It said nothing had changed.', previous: ['Holt said he was calm.'], speaker: null },
  { sentence: 'He said so.', previous: ['Holt said no.', 'Then Mr Omar Diaz came in.'], speaker: null },
  { sentence: 'He said so.', speaker: null },
  { sentence: 'Holt said 40 died; Diaz said 50 did.', before: '50', speaker: 'Diaz' },
  { sentence: 'Holt said 40 died; Diaz said 50 did.', before: '40', speaker: 'Holt' },
  { sentence: 'Nobody said it was over.', speaker: null },
  { sentence: 'Ruiz did not say when.', speaker: null },
  { sentence: 'He is said to believe it.', previous: ['Holt said so.'], speaker: null },
  { sentence: 'They refused to say whether Britain believes it.', speaker: null },
  { sentence: 'The claims were many and the reports few.', speaker: null },
  { sentence: '“Diaz said so to me once” was on the wall.', speaker: null },
  { sentence: 'The council met on Monday.', speaker: null },
];
