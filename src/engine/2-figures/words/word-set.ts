/** The words of a list that spaces set apart. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));
