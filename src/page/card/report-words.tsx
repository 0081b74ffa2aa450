import { Quoted } from '../../design/quoted.tsx';
import { useLanguage } from '../../design/use-language.ts';
import type { WordRun } from '../../model/annotation.ts';
import { say } from '../../wording/language.ts';

/**
 * A report's quotation. Where the page has other words, what only one of the two has is marked: struck out or underlined for
 * the eye, with a word before it for the ear.
 */
export function ReportWords({ words, difference }: { words: string; difference: readonly WordRun[] | undefined }) {
  const language = useLanguage();
  if (!difference)
    return (
      <blockquote>
        <Quoted words={words} />
      </blockquote>
    );
  const onlyIn = { page: say(language, 'quote_onlyHere'), report: say(language, 'quote_onlyThere') };
  return (
    <>
      <blockquote>
        {/* Not by its first letter, which may be of the words for the ear. */}
        <bdi lang="en" dir="ltr">
          {difference.map((run) => {
            if (run.in === 'both') return `${run.words} `;
            const Change = run.in === 'page' ? 'del' : 'ins';
            return (
              <>
                <Change>
                  <span class="spoken" lang={language.locale}>
                    [{onlyIn[run.in]}:{' '}
                  </span>
                  {run.words}
                  <span class="spoken">]</span>
                </Change>{' '}
              </>
            );
          })}
        </bdi>
      </blockquote>
      <p class="quiet key" aria-hidden="true">
        <del>{onlyIn.page}</del> · <ins>{onlyIn.report}</ins>
      </p>
    </>
  );
}
