import * as v from 'valibot';

/** A pack the reader has imported, without its content. */
export const InstalledPackSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  title: v.pipe(v.string(), v.maxLength(500)),
  version: v.pipe(v.string(), v.maxLength(100)),
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
