import { readFileSync } from 'node:fs';
import type { Site } from './site.ts';

/** Serves the sample article, with this at the end of its head, and returns its address. */
export const putSample = (site: Site, inHead = ''): string =>
  site.put(
    `http://sample-gazette.test/${inHead && 'changed'}`,
    readFileSync('tests/pages/sample/source.html', 'utf8').replace('</head>', `${inHead}</head>`),
  );
