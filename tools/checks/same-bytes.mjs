import { buildApart } from '../packaging/build-apart.mjs';
import { filesIn } from '../packaging/files-in.mjs';
import { folderFiles } from '../packaging/source-files.mjs';
import { zipOf } from '../packaging/zip-of.mjs';

/** Builds both extensions once more, at another place and time, and compares their zips with those of dist/, byte for byte. */
export async function sameBytes() {
  const again = await buildApart(folderFiles('.'), 'second-build');
  const different = [];
  for (const [browser, files] of Object.entries(again)) {
    const [one, other] = await Promise.all([zipOf(filesIn(`dist/${browser}`)), zipOf(files)]);
    if (!Buffer.from(one).equals(other)) different.push(browser);
  }
  return {
    code: different.length === 0 ? 0 : 1,
    output: different.map((browser) => `dist/${browser}: a second build gives other bytes`).join('\n'),
  };
}
