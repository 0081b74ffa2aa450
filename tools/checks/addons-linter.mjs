import { installed } from '../setup/run.mjs';

/** Preact assigns innerHTML for a property, the plotting library in a method, and neither is ever used: the one warning that may stand. */
const KNOWN_WARNING = 'UNSAFE_VAR_ASSIGNMENT';

/** Mozilla's linter on the Firefox build: no error, and no warning but the known one. */
export async function addonsLinter() {
  const args = ['lint', '--source-dir', 'dist/firefox', '--output', 'json'];
  const { output } = await installed('web-ext', args, { quiet: true });
  const json = output.split('\n').find((line) => line.startsWith('{"'));
  if (!json) return { code: 1, output };
  const { errors, warnings } = JSON.parse(json);
  const findings = [...errors, ...warnings.filter((warning) => warning.code !== KNOWN_WARNING)];
  return {
    code: findings.length === 0 ? 0 : 1,
    output: findings.map(({ code, message, file, line }) => `${code}: ${message} (${file}:${line})`).join('\n'),
  };
}
