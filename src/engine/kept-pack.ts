import type { Pack } from '../model/pack.ts';
import { checkFormat } from './open-pack.ts';

/** How many hexadecimal digits the sum takes. */
const DIGITS = 8;

/**
 * What is kept of a pack’s JSON text that openPack has checked: the text behind its sum. Checking it all again at every start
 * would cost more than all else that opening does; the sum tells that it is still what was checked.
 */
export const keptPack = (text: string): string => sumOf(text).toString(16).padStart(DIGITS, '0') + text;

/**
 * Opens what keptPack made, which nobody but the program has written. Throws an Error where storage has lost or changed a part
 * of it, or where the pack is of a format that this version no longer reads.
 */
export function openKeptPack(kept: string): Pack {
  const text = kept.slice(DIGITS);
  if (keptPack(text) !== kept) throw new Error('the pack was damaged where it is kept; import it again');
  const pack: Pack = JSON.parse(text);
  checkFormat(pack);
  return pack;
}

/**
 * A 32-bit sum of UTF-16 units in which each unit’s place counts (after J. Fletcher’s checksum, 1982). It finds what may happen
 * to a text on a disk, and is no seal against people.
 */
function sumOf(text: string): number {
  let units = 1;
  let places = 0;
  for (let at = 0; at < text.length; at++) {
    units = (units + text.charCodeAt(at)) | 0;
    places = (places + units) | 0;
  }
  return (Math.imul(units, 31) ^ places) >>> 0;
}
