/** Something the person at the terminal can put right. Its message is one line: what, where, what to do. */
export class Fault extends Error {}

/** Runs a command's main function: a Fault ends it with its one line and exit code 2, anything else with its stack. */
export async function main(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Fault ? error.message : error);
    process.exitCode = error instanceof Fault ? 2 : 1;
  }
}
