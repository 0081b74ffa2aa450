import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collector: (() => void) | undefined;

/** Collects what earlier work has left behind, so that what is measured next does not pay for it. */
export function collectGarbage(): void {
  if (!collector) {
    // Node hands its collector to contexts that are made once it has been told to.
    setFlagsFromString('--expose-gc');
    collector = runInNewContext('gc') as () => void;
  }
  collector();
}
