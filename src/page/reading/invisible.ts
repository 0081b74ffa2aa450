/** Soft hyphen, zero-width characters, byte order mark and the marks that steer writing direction. `code`: a UTF-16 unit. */
export const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff;

/** A text without what a reader cannot see. */
export const withoutInvisible = (text: string): string =>
  Array.from(text)
    .filter((character) => !isInvisible(character.charCodeAt(0)))
    .join('');
