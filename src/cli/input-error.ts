/** Something about the arguments or the input that the caller can mend: its message says what, where and what to do. */
export class InputError extends Error {}
