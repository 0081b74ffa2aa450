import type { ExtensionApi } from './extension-api.ts';
import type { Result } from './protocol.ts';

/** False once the extension was updated or removed under a content script: its messages go nowhere any more. */
export function isAlive(api: ExtensionApi): boolean {
  try {
    return api.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends a question. Never rejects; asks once more when the worker died over the first. */
export async function ask<T>(api: ExtensionApi, send: () => Promise<unknown>): Promise<Result<T>> {
  const first = await attempt<T>(send);
  // One that may have been heard can be asked again: what it writes, it writes the same a second time.
  const reply = first ?? (isAlive(api) ? await attempt<T>(send) : undefined);
  return reply ?? { ok: false, error: 'Second Source did not answer.' };
}

async function attempt<T>(send: () => Promise<unknown>): Promise<Result<T> | undefined> {
  try {
    const reply = await send();
    return isResult<T>(reply) ? reply : undefined;
  } catch {
    return undefined;
  }
}

const isResult = <T>(reply: unknown): reply is Result<T> =>
  typeof (reply as Partial<Result<T>> | null | undefined)?.ok === 'boolean';
