import type { Language } from '../wording/language.ts';

/** A size as the language writes it, in the largest unit that leaves a whole number: "640 byte", "38 kB", "1.2 MB". */
export function sizeInWords({ locale }: Language, bytes: number): string {
  const [unit, one] =
    bytes < 1000 ? (['byte', 1] as const) : bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const digits = { maximumFractionDigits: unit === 'megabyte' ? 1 : 0 };
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    ...digits,
  }).format(bytes / one);
}
