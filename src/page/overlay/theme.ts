import tokens from '../../design/tokens.css?inline';
import overlayStyles from './overlay.css?inline';

/** The colours as declarations: those for light, and with the dark ones after them. */
const [light = '', dark = ''] = tokens
  .split(/@media[^{]*/)
  .map((part) => (part.match(/--[\w-]+:[^;}]+/g) ?? []).join(';'));

/**
 * The style sheet of the overlay, without what cards need besides. The tokens follow the reader's system; on a page the ground decides, so that both palettes are
 * there under a class each.
 */
export const overlayStyleSheet = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  const palettes = `.layer,.on-light{color-scheme:light;${light}}.on-dark{color-scheme:dark;${dark}}`;
  sheet.replaceSync(`${palettes}\n${overlayStyles}`);
  return sheet;
};
