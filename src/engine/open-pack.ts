import * as v from 'valibot';
import { PACK_FORMAT, type Pack, PackSchema } from '../model/pack.ts';
import { packFaults } from './pack-faults.ts';

const FormatSchema = v.object({ format: v.pipe(v.number(), v.integer()) });

/**
 * Checks parsed JSON as a pack and gives it back typed; what comes out can be trusted to the last field and reference.
 * Throws an Error with one message (what is wrong, where, what to do) where it is no pack, has another format's
 * number, has a field of the wrong shape, or names something that it does not hold.
 */
export function openPack(json: unknown): Pack {
  checkFormat(json);
  const result = v.safeParse(PackSchema, json, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw damaged(` at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`);
  }
  const [fault] = packFaults(result.output);
  if (fault !== undefined) throw damaged(`: ${fault}`);
  return result.output;
}

/** Throws an Error where the JSON is no pack, or one of a format that this version does not read. */
export function checkFormat(json: unknown): void {
  const head = v.safeParse(FormatSchema, json);
  if (!head.success)
    throw new Error('this is no Second Source pack: it has no format number; choose a file made by “claims build”');
  const { format } = head.output;
  if (format !== PACK_FORMAT) {
    const remedy = format > PACK_FORMAT ? 'update Second Source' : 'get it anew or build it again';
    throw new Error(`the pack has format ${format}, and this version reads format ${PACK_FORMAT}: ${remedy}`);
  }
}

/** A fault may quote the pack, which may hold anything: a message is cut where no reader would read on. */
const MOST_TOLD = 400;

const damaged = (how: string): Error =>
  new Error(`the pack is damaged${how.slice(0, MOST_TOLD)}; get it anew or build it again`);
