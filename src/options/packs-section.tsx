import { useLanguage } from '../design/use-language.ts';
import { INSTALLED_PACKS } from '../model/kept.ts';
import { useKept } from '../own-page/use-kept.ts';
import { say } from '../wording/language.ts';
import { PackEntry } from './pack-entry.tsx';
import { PackImport } from './pack-import.tsx';
import { Section } from './section.tsx';

/** The pack that comes with the extension and those the reader has imported. */
export function PacksSection() {
  const language = useLanguage();
  const packs = useKept(INSTALLED_PACKS);
  return (
    <Section id="packs" title={say(language, 'options_packs')} lead={say(language, 'options_packsLead')}>
      <ul class="packs">
        <PackEntry pack={undefined} />
        {packs?.map((pack) => (
          <PackEntry key={pack.id} pack={pack} />
        ))}
      </ul>
      <PackImport />
    </Section>
  );
}
