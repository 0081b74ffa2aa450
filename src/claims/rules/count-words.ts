/** How many words a text has, parted by white space, as a word processor counts them. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
