const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A document's text as a plain page: one paragraph a line, its first line the headline where it has one, its date where
 * it states one. Nothing on the page tells who published it.
 */
export function documentPage(text: string, hasHeadline: boolean): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [, published] = text.match(/^\s*date (\d{4}-\d\d-\d\d)/) ?? [];
  const headline = hasHeadline ? lines.shift() : undefined;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A report</title>
${published ? `<meta property="article:published_time" content="${published}">` : ''}</head><body><article>
${headline ? `<h1>${escaped(headline)}</h1>` : ''}
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
</article></body></html>`;
}
