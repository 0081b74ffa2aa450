import * as v from 'valibot';
import { PACK_FORMAT, type Pack, PackSchema } from '../model/pack.ts';
import { packFaults } from './pack-faults.ts';

const FormatSchema = v.object({ format: v.number() });

/**
 * Checks parsed JSON as a pack and gives it back typed; what comes out can be trusted to the last field and reference.
 * Throws an Error with one message (what is wrong, where, what to do) where it is no pack, has another format's
 * number, has a field of the wrong shape, or names something that it does not hold.
 */
export function openPack(json: unknown): Pack {
  const head = v.safeParse(FormatSchema, json);
  if (!head.success)
    throw new Error('this is no Second Source pack: it has no format number; choose a file made by “claims build”');
  const { format } = head.output;
  if (format !== PACK_FORMAT) {
    const remedy = format > PACK_FORMAT ? 'update Second Source' : 'build the pack again with this version';
    throw new Error(`the pack has format ${format}, and this version reads format ${PACK_FORMAT}: ${remedy}`);
  }
  const result = v.safeParse(PackSchema, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(
      `the pack is damaged at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}; get it anew or build it again`,
    );
  }
  const [fault] = packFaults(result.output);
  if (fault !== undefined) throw new Error(`the pack is damaged: ${fault}; get it anew or build it again`);
  return result.output;
}
