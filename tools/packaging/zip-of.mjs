/** The earliest time a zip can tell, at noon of whatever zone this runs in: zips hold local time, without its zone. */
const MTIME = new Date(1980, 0, 1, 12);
const UNIX = 3;
/** A regular file that everybody reads and its owner writes, in the upper half as Unix has it. */
const ATTRIBUTES = (0o100644 << 16) >>> 0;

/**
 * One zip of these files, the same bytes for the same files: sorted by path, each with one fixed time and one fixed
 * permission. fflate compresses in JavaScript, so that no version of Node's zlib has a say.
 * @param {Record<string, Uint8Array>} files by path, with "/"
 * @returns {Promise<Uint8Array>}
 */
export async function zipOf(files) {
  // Not at the top: npm run package may have to install it first.
  const { zipSync } = await import('fflate');
  const sorted = Object.keys(files).sort();
  return zipSync(Object.fromEntries(sorted.map((path) => [path, files[path]])), {
    level: 9,
    mtime: MTIME,
    os: UNIX,
    attrs: ATTRIBUTES,
  });
}
