import { BadgeIcon } from '../design/badge-icon.tsx';
import { BADGE_SIDES } from '../design/badge-sides.ts';
import { useLanguage } from '../design/use-language.ts';
import { BADGES } from '../model/annotation.ts';
import type { Look } from '../model/settings.ts';
import { type MessageKey, say } from '../wording/language.ts';

/** A sentence for each kind of badge; the words between braces are the ones that a page would have underlined. */
const SAMPLES = BADGES.map((badge) => ({ badge, key: `options_sample_${badge}` satisfies MessageKey }) as const);

/** Sample lines with badges as pages show them: the same drawing, the same strokes. */
export function LookPreview({ look: { style, size } }: { look: Look }) {
  const language = useLanguage();
  return (
    <figure class={`preview style-${style}`} data-style={style} data-size={size}>
      <figcaption>{say(language, 'options_preview')}</figcaption>
      {SAMPLES.map(({ badge, key }) => {
        const [before = '', words = '', after = ''] = say(language, key).split('|');
        return (
          <p key={badge}>
            {before}
            <span class={`stroke ${badge}`}>{words}</span>
            {after}
            {style !== 'underline' && (
              <span class="badge">
                <BadgeIcon badge={badge} size={BADGE_SIDES[size].icon} isOutlined={style === 'outlined'} />
              </span>
            )}
          </p>
        );
      })}
    </figure>
  );
}
