import { extname } from 'node:path';
import { pageOf } from '../metadata/page-of.ts';
import type { Page } from '../model/page.ts';
import { readHtml } from './html-page.ts';
import { InputError } from './input-error.ts';
import { readFile } from './read-file.ts';
import { readText } from './text-page.ts';

/** As much of a file as is looked at to tell text from other data. */
const SNIFFED = 4096;
const MARKUP =
  /<(!doctype|html|head|body|title|meta|article|main|section|div|p|h[1-6]|table|ul|ol|a|span|center|font)\b/i;

const isBinary = (bytes: Buffer): boolean => {
  const start = bytes.subarray(0, SNIFFED);
  const isUtf16 = start.length >= 2 && (start.readUInt16BE(0) === 0xfeff || start.readUInt16BE(0) === 0xfffe);
  return !isUtf16 && start.includes(0);
};

const emptyPage = (url: string | undefined): Page => ({
  ...(url === undefined ? {} : { url }),
  title: '',
  published: null,
  outlet: null,
  credits: [],
  language: '',
  blocks: [],
});

/** HTML may begin with words; a file of another name must begin with a tag. */
const isHtml = (bytes: Buffer, extension: string): boolean => {
  const text = bytes.toString('latin1').replaceAll('\0', '');
  return MARKUP.test(text) && (/^\.x?html?$/.test(extension) || /^[^\w<]*</.test(text.slice(0, SNIFFED)));
};

/**
 * Reads one file as a page: `.txt` one paragraph a line, anything else as HTML, as the content script would. A page that is no
 * article comes back without blocks. Throws an InputError where the file cannot be read, is no text, or no HTML.
 */
export const readPageFile = (path: string, url: string | undefined): Page => {
  const extension = extname(path).toLowerCase();
  const bytes = readFile(path);
  if (isBinary(bytes)) throw new InputError(`${path}: this is no text but binary data; save the page as HTML or text`);
  if (extension === '.txt') return readText(bytes.toString('utf8'), url);
  if (!isHtml(bytes, extension)) {
    throw new InputError(`${path}: this is no HTML; save the page as HTML, or name a text file .txt`);
  }
  const reading = readHtml(bytes, url);
  return 'page' in reading ? pageOf(reading.page) : emptyPage(url);
};
