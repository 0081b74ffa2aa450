/** A PDF as text, without its dates and its identifier, which change from print to print. */
export const withoutDates = (pdf: Uint8Array): string =>
  Buffer.from(pdf)
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate) ?\([^)]*\)/g, '')
    .replace(/\/ID ?\[[^\]]*\]/g, '');
