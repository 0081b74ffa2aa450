/** Soft hyphen, zero-width characters, byte order mark and the marks that steer writing direction, as a pattern's class names them. */
export const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const ALL = new RegExp(`[${INVISIBLE}]`, 'g');

/** A text without what a reader cannot see. */
export const withoutInvisible = (text: string): string => text.replace(ALL, '');
