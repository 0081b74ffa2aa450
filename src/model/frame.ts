import * as v from 'valibot';

const id = v.pipe(v.string(), v.nonEmpty());

const WORDINGS = 'Wordings are a list of lines, or one such list under each position';
/** How statements of a fact are worded, one line each in the notation of wordings (docs/data-format.md). */
const WordingsSchema = v.array(
  v.pipe(
    v.string('A wording is a line of text'),
    v.nonEmpty(),
    v.maxLength(1000, 'A wording has at most 1,000 characters'),
  ),
  WORDINGS,
);
const WordingsByPositionSchema = v.record(v.string(), WordingsSchema, WORDINGS);

export const FrameSchema = v.strictObject({
  scene: id,
  /** Its wordings: a plain list, or for a stance one list under each position's label. */
  patterns: v.lazy((patterns) => (Array.isArray(patterns) ? WordingsSchema : WordingsByPositionSchema)),
  /** Concepts whose presence in the sentence makes it a statement of something else. */
  blockers: v.array(id),
  /** True for a count of the page's own time: one the page gives for an earlier date is no statement of it. */
  current: v.optional(v.boolean()),
  /** A quantity's plausible bounds: a figure outside them is another count. */
  bounds: v.optional(v.strictObject({ low: v.number(), high: v.number() })),
});
export type Frame = v.InferOutput<typeof FrameSchema>;

/** The event or situation a fact belongs to, and how to tell that a sentence speaks of it and not of one like it. */
export const SceneSchema = v.strictObject({
  id,
  /** First and last publication day on which a page speaks of the scene without saying when it was. */
  from: v.pipe(v.string(), v.isoDate()),
  to: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** First and last day of what happened, where the scene is an event: a sentence dated otherwise speaks of something else. */
  happened: v.optional(v.strictObject({ from: v.pipe(v.string(), v.isoDate()), to: v.pipe(v.string(), v.isoDate()) })),
  /** Each group needs one of its concepts in the sentence or its context. */
  anchors: v.array(v.array(id)),
  /** Concepts that tie a sentence to the scene on a page of any later date ("in March", "Ramadan"). */
  when: v.array(id),
  /** Concepts of look-alike scenes: in the sentence, or in the one before where it names no anchor, they lead away. */
  rivals: v.array(id),
  /** Concepts that lead away from a sentence without anchors where the one before names them: "an American draft". */
  strays: v.optional(v.array(id)),
  /** Concepts that take the place of an anchor named by a common noun: after "Resolution 2735", "the text" is that one. */
  supplants: v.optional(v.array(id)),
});
export type Scene = v.InferOutput<typeof SceneSchema>;

/**
 * Words in a row that name something. Brackets hold alternatives, of which one may be empty: "[not|never] [|be] sent".
 * None stands in another, and "|" stands in brackets only.
 */
export const PhraseSchema = v.pipe(
  v.string(),
  v.maxLength(4000, 'A phrase has at most 4,000 characters'),
  v.regex(/[\p{L}\p{N}]/u, 'A phrase has a letter or a digit'),
  v.regex(/^(?:[^[]*\[){0,20}[^[]*$/, 'A phrase has at most 20 brackets'),
  v.regex(/^(?:[^[\]|]|\[[^[\]]*\])+$/, 'A phrase closes each bracket, has none in another, and "|" in brackets only'),
);

/** A meaning and the words for it. A word with a capital is matched with its capitals, all others by their stems. */
export const ConceptSchema = v.strictObject({
  id,
  /** What pronouns can stand for it. */
  kind: v.optional(v.picklist(['person', 'place', 'body', 'people', 'thing'])),
  words: v.array(PhraseSchema),
  /** Concepts whose words count for this one too. */
  includes: v.optional(v.array(id)),
  /** Concepts that words inside its phrases do not name: "Rafah crossing" is not Rafah, "non-binding" not binding. True: none at all. */
  covers: v.optional(v.union([v.literal(true), v.array(id)])),
  /** True for a day or number that is part of a name ("October 7", "15-member council"): it dates and counts nothing. */
  landmark: v.optional(v.boolean()),
  /** A person's forenames: another name before the surname is another person. */
  forenames: v.optional(v.array(v.string())),
  /** Words that stand for it once it has been named ("the city"). */
  anaphors: v.optional(v.array(PhraseSchema)),
});
export type Concept = v.InferOutput<typeof ConceptSchema>;
