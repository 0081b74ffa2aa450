import * as v from 'valibot';
import { HiddenMatchSchema } from './hidden-match.ts';
import { InstalledPackSchema } from './installed-pack.ts';
import { DEFAULT_SETTINGS, SettingsSchema } from './settings.ts';

/** Something the extension keeps on the device: under which key, of what shape, and what stands there at first. */
export interface Kept<T> {
  key: string;
  schema: v.GenericSchema<unknown, T>;
  empty: T;
  /** True where it is kept once and as it is: large, and telling by itself whether it is whole. All else has a checksum and a twin. */
  isRaw: boolean;
}
const kept = <T>(key: string, schema: v.GenericSchema<unknown, T>, empty: T, isRaw = false): Kept<T> => ({
  key,
  schema,
  empty,
  isRaw,
});

/** What is to stand in a place. */
export interface Entry {
  kept: Kept<unknown>;
  data: unknown;
}
export const entry = <T>(place: Kept<T>, data: T): Entry => ({ kept: place, data });

/** Settings as another version may have kept them: what it does not know, or has otherwise, is as at first; the rest stays. */
const { paused, sites, badges, amount, look, language } = SettingsSchema.entries;
const KeptSettingsSchema = v.object({
  paused: v.fallback(paused, DEFAULT_SETTINGS.paused),
  sites: v.fallback(sites, DEFAULT_SETTINGS.sites),
  badges: v.fallback(badges, DEFAULT_SETTINGS.badges),
  amount: v.fallback(amount, DEFAULT_SETTINGS.amount),
  look: v.fallback(look, DEFAULT_SETTINGS.look),
  language: v.fallback(language, DEFAULT_SETTINGS.language),
});
export const SETTINGS = kept('settings', KeptSettingsSchema, DEFAULT_SETTINGS);
export const MOST_HIDDEN_MATCHES = 2000;
export const HIDDEN_MATCHES = kept('hidden-matches', v.array(HiddenMatchSchema), []);
export const MOST_RECENT_SEARCHES = 8;
/** The reader's last searches, the newest first. */
export const RECENT_SEARCHES = kept('recent-searches', v.array(v.pipe(v.string(), v.maxLength(200))), []);
export const INSTALLED_PACKS = kept('installed-packs', v.array(InstalledPackSchema), []);
/** An imported pack as `keptPack` makes it, with a sum of its own; the reader has the file. */
export const packText = (id: string): Kept<string> => kept(`pack:${id}`, v.string(), '', true);
