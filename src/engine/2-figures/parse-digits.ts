/** More digits than a count ever has: a serial number. */
const MOST_DIGITS = 15;

/**
 * The value of digits with separators: commas group by three (or as in 1,50,000), else a single comma is a decimal one;
 * a point is decimal, several points group by three. Undefined for anything else ("1.2.3", "0600", a serial number).
 */
export const parseDigits = (text: string): number | undefined => {
  if (text.length > MOST_DIGITS * 2) return undefined;
  let plain = text.replaceAll(/['’](?=\d{3})/g, ',');
  if (/^[1-9]\d{0,2}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(plain)) plain = plain.replaceAll(',', '');
  else if (/^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(text)) plain = text.replaceAll('.', '');
  else if (/^\d+,\d{1,2}$/.test(text)) plain = text.replace(',', '.');
  if (!/^(0|[1-9]\d*)?(\.\d+)?$/.test(plain) || plain.length > MOST_DIGITS) return undefined;
  return Number(plain);
};
