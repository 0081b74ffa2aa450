const STARTS = 'B Br D Dr F G Gr H J K Kr L M N P R S Sk T Tr V Z'.split(' ');
const VOWELS = 'a e i o u ae ia ou'.split(' ');
const MIDDLES = 'b d g k l m n r s t v ld nd rk st zh'.split(' ');
const ENDS = 'n r l m s k d t va no ri ska'.split(' ');

/** A place name that means nothing in any language known to us: "Krouldev". `next` draws below a number. */
export function madeUpName(next: (below: number) => number): string {
  const one = (parts: readonly string[]): string => parts[next(parts.length)] as string;
  return one(STARTS) + one(VOWELS) + one(MIDDLES) + one(VOWELS) + one(MIDDLES) + one(VOWELS) + one(ENDS);
}
