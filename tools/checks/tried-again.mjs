import { writeFileSync } from 'node:fs';

/**
 * A Vitest reporter: writes the names of the tests that passed only when they were tried again, as a JSON list, to the file that
 * TRIED_AGAIN names. Vitest's own JSON report does not tell them from the others.
 */
export default class TriedAgain {
  onTestRunEnd(modules) {
    const passed = modules.flatMap((module) => [...module.children.allTests('passed')]);
    const again = passed.filter((test) => test.diagnostic()?.flaky).map((test) => test.fullName.replaceAll(' > ', ' '));
    writeFileSync(process.env.TRIED_AGAIN, JSON.stringify(again));
  }
}
