/**
 * npm run package: the zips for the browsers' stores and the source archive, into packages/. The same sources give the
 * same bytes, whenever and wherever it runs.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildApart } from './packaging/build-apart.mjs';
import { sourceFiles } from './packaging/source-files.mjs';
import { zipOf } from './packaging/zip-of.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { Fault, main } from './setup/fault.mjs';

main(async () => {
  try {
    parseArgs({ options: {} });
  } catch {
    throw new Fault('npm run package takes no options; it writes to packages/');
  }
  await ensureDependencies();
  const { files: source, notice } = await sourceFiles('.');
  if (notice) console.error(notice);
  const { name, version } = JSON.parse(Buffer.from(source['package.json']).toString());
  const contents = { ...(await buildApart(source, 'packaging')), source };

  rmSync('packages', { recursive: true, force: true });
  mkdirSync('packages');
  for (const [kind, files] of Object.entries(contents)) {
    const path = `packages/${name}-${version}-${kind}.zip`;
    const bytes = await zipOf(files);
    writeFileSync(path, bytes);
    console.log(`${path}  ${bytes.length} bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
  }
  return 0;
});
