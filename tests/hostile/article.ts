/** Statements the bundled database knows, in our own words, and a paragraph it knows nothing of. */
export const RAFAH = 'About 1.5 million people are sheltering in Rafah, aid workers said on Tuesday.';
export const HOSTAGES = 'Israel believes that about 130 hostages are still being held in Gaza by Hamas.';
export const GARDEN =
  'The committee met in the village hall and voted to plant forty lime trees along the lane before the winter.';
/** The facts of the first two. */
export const RAFAH_FACT = 'rafah-displaced-population';
export const HOSTAGES_FACT = 'hostages-held-in-gaza';

interface Parts {
  head?: string;
  /** Paragraphs, or other markup that starts with "<". */
  body?: readonly string[];
  after?: string;
}

/** A plain news page of its day with these paragraphs. */
export const article = ({ head = '', body = [RAFAH, HOSTAGES, GARDEN], after = '' }: Parts = {}): string => {
  const blocks = body.map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News of the day</title>
<meta property="article:published_time" content="2024-03-26"><link rel="icon" href="data:,">${head}</head>
<body><main><article><h1>What was said on the day</h1>${blocks}</article></main>${after}</body></html>`;
};
