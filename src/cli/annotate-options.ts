import * as v from 'valibot';
import { DaySchema } from '../model/document.ts';
import { InputError } from './input-error.ts';
import { parsedArgs } from './parsed-args.ts';

const USAGE = 'annotate [--pack FILE]… [--published DATE] [--url URL] FILE…';

export interface AnnotateOptions {
  packs: string[];
  published: string | undefined;
  url: string | undefined;
  files: string[];
}

const isDay = (text: string): boolean => {
  // `Date` rolls 30 February over into March: a day that is none comes back as another.
  const date = new Date(`${text}T00:00:00Z`);
  return v.is(DaySchema, text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** Reads the command's arguments. Throws an InputError for an unknown option, a date that is none, or no file at all. */
export const annotateOptions = (args: string[]): AnnotateOptions => {
  const { values, positionals: files } = parsedArgs(
    {
      args,
      allowPositionals: true,
      options: { pack: { type: 'string', multiple: true }, published: { type: 'string' }, url: { type: 'string' } },
    },
    USAGE,
  );
  const { pack: packs = [], published, url } = values;
  if (published !== undefined && !isDay(published)) {
    throw new InputError(`--published ${published} is no calendar day; write it as YYYY-MM-DD`);
  }
  if (url !== undefined && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    throw new InputError(`--url ${url} is no web address; write it as https://…`);
  }
  if (files.length === 0) throw new InputError(`no file is named; the command is: ${USAGE}`);
  return { packs, published, url, files };
};
