/** What is quoted in a text, in order, without its marks. */
export const QUOTATION_CASES: { name: string; text: string; quoted: string[] }[] = [
  { name: 'curly', text: 'It was “a mistake”, she said, “and a big one.”', quoted: ['a mistake', 'and a big one.'] },
  { name: 'straight', text: 'He said "we are ready" and "so are they."', quoted: ['we are ready', 'so are they.'] },
  { name: 'single, British', text: 'A ‘clear break’, it said.', quoted: ['clear break'] },
  { name: 'single around an apostrophe', text: 'They ‘don’t need it’, he said.', quoted: ['don’t need it'] },
  {
    name: 'single around a plural’s apostrophe',
    text: 'A ‘hostages’ charter’ was read.',
    quoted: ['hostages’ charter'],
  },
  { name: 'straight single', text: "The text 'gives hope' to them.", quoted: ['gives hope'] },
  { name: 'apostrophes only', text: 'Israel’s and the captives’ families’ pleas, don’t you see.', quoted: [] },
  {
    name: 'straight apostrophes only',
    text: "Israel's and the captives' families' pleas, rock 'n' roll.",
    quoted: [],
  },
  { name: 'decades', text: "The ‘90s and the '80s were quiet.", quoted: [] },
  { name: 'inches', text: 'A pipe of 5" and no more.', quoted: [] },
  { name: 'nested', text: '“He told us ‘go now’ and left,” she said.', quoted: ['He told us ‘go now’ and left,'] },
  { name: 'runs on in the next paragraph', text: 'She said: “We are tired.', quoted: ['We are tired.'] },
  { name: 'end of a longer one', text: 'We will not move.” He sat down.', quoted: ['We will not move.'] },
  { name: 'a new one before the last has closed', text: '“One. “Two.”', quoted: ['One. ', 'Two.'] },
  { name: 'nothing', text: '', quoted: [] },
];
