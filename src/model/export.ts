import * as v from 'valibot';
import { AnnotationSchema } from './annotation.ts';
import { FactCardSchema } from './answer.ts';
import { EXPORT_FORMATS } from './export-format.ts';

export const ExportFormatSchema = v.picklist(EXPORT_FORMATS);

/** All that an export says: the statement, the page it stands on, and what the reports say. */
export const ExportedSchema = v.strictObject({
  annotation: AnnotationSchema,
  card: FactCardSchema,
  page: v.strictObject({
    url: v.pipe(v.string(), v.url(), v.maxLength(8000)),
    title: v.pipe(v.string(), v.maxLength(2000)),
    /** `YYYY-MM-DD`; null where the page tells none. */
    published: v.nullable(v.pipe(v.string(), v.isoDate())),
  }),
  /** The page's text right before and after the annotation's words, a few words of each. */
  prefix: v.pipe(v.string(), v.maxLength(200)),
  suffix: v.pipe(v.string(), v.maxLength(200)),
});
export type Exported = v.InferOutput<typeof ExportedSchema>;
