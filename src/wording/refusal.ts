import { ENGLISH } from './english.ts';
import { type Language, type MessageKey, say } from './language.ts';

/** What cannot be done for the reader, and why, as a text of the interface: it is put into the reader's language where it is told. */
export class Refusal extends Error {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(key: MessageKey, params: Readonly<Record<string, string | number>> = {}) {
    super(say(ENGLISH, key, params));
    this.name = 'Refusal';
    this.key = key;
    this.params = params;
  }
}

/** Why something failed, in the reader's language where we have words for it. */
export function failureInWords(language: Language, error: unknown): string {
  if (error instanceof Refusal) return say(language, error.key, error.params);
  return error instanceof Error ? error.message : String(error);
}
