import * as v from 'valibot';

/** A pack's file may have so many UTF-16 units. */
export const MOST_PACK_UNITS = 2_000_000;
/** So many packs may be imported. */
export const MOST_PACKS = 20;
/** UTF-16 units of its id, title and version. */
export const MOST_PACK_ID = 200;
export const MOST_PACK_TITLE = 500;
export const MOST_PACK_VERSION = 100;

/** A pack the reader has imported, without its content. */
export const InstalledPackSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST_PACK_ID)),
  title: v.pipe(v.string(), v.maxLength(MOST_PACK_TITLE)),
  version: v.pipe(v.string(), v.maxLength(MOST_PACK_VERSION)),
  documentCount: v.number(),
  factCount: v.number(),
  claimCount: v.number(),
  /** UTF-16 units of its file. */
  units: v.number(),
  /** Day of the import. */
  imported: v.pipe(v.string(), v.isoDate()),
  isOn: v.boolean(),
});
export type InstalledPack = v.InferOutput<typeof InstalledPackSchema>;
