import * as v from 'valibot';
import { BADGES, BadgeSchema } from './annotation.ts';

/** A site as the reader names it: a host without "www.", which stands for its subdomains too. */
export const HostSchema = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^[a-z0-9]([a-z0-9.:-]*[a-z0-9])?$/, 'A site is a host name, such as example.org'),
);
/** Languages the interface speaks. */
export const LANGUAGE_CODES = ['en', 'es', 'fr', 'de', 'ar'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
export const AMOUNTS = ['fewer', 'usual', 'more'] as const;
export type Amount = (typeof AMOUNTS)[number];
export const BADGE_STYLES = ['filled', 'outlined', 'underline'] as const;
export const BADGE_SIZES = ['small', 'medium', 'large'] as const;
export const SITE_CHOICES = ['all', 'all-but', 'only'] as const;

/** So many sites the reader may name. */
export const MOST_HOSTS = 1000;

/** How badges look. */
export const LookSchema = v.strictObject({
  /** `underline`: no badges, the words' underline alone. */
  style: v.picklist(BADGE_STYLES),
  size: v.picklist(BADGE_SIZES),
});
export type Look = v.InferOutput<typeof LookSchema>;

/** What the reader has set. */
export const SettingsSchema = v.strictObject({
  /** True: no page is read, whatever `sites` says. */
  paused: v.boolean(),
  sites: v.strictObject({
    which: v.picklist(SITE_CHOICES),
    hosts: v.pipe(v.array(HostSchema), v.maxLength(MOST_HOSTS)),
  }),
  /** Kinds of badges that pages show; the others stand in the lists only. */
  badges: v.array(BadgeSchema),
  amount: v.picklist(AMOUNTS),
  look: LookSchema,
  language: v.picklist(['browser', ...LANGUAGE_CODES]),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What holds until the reader sets something else. */
export const DEFAULT_SETTINGS: Settings = {
  paused: false,
  sites: { which: 'all', hosts: [] },
  badges: [...BADGES],
  amount: 'usual',
  look: { style: 'filled', size: 'medium' },
  language: 'browser',
};
