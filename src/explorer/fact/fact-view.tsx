import { useMemo } from 'preact/hooks';
import { useLanguage } from '../../design/use-language.ts';
import type { FactCard } from '../../model/answer.ts';
import { say, sayCount } from '../../wording/language.ts';
import { topicInWords } from '../../wording/topic-in-words.ts';
import { hashOf } from '../address.ts';
import { ExportBar } from '../exports/export-bar.tsx';
import { exportedClaims } from '../exports/exported.ts';
import { FactPlot } from '../plot/fact-plot.tsx';
import { ViewHead } from '../view-head.tsx';
import { ClaimTable } from './claim-table.tsx';
import { claimVoices } from './claim-voices.ts';
import { QuoteComparison } from './quote-comparison.tsx';
import type { ClaimRow } from './sort-claims.ts';
import { VoiceList } from './voice-list.tsx';

/** One fact: who says what, drawn and in words. */
export function FactView({ card }: { card: FactCard }) {
  const language = useLanguage();
  const { fact, claims, documents } = card;
  const voices = useMemo(() => claimVoices(claims, documents), [claims, documents]);
  const rows = useMemo(() => {
    const documentsById = new Map(documents.map((document) => [document.id, document]));
    const numbers = new Map(voices.flatMap((voice, place) => voice.claims.map(({ id }) => [id, place + 1] as const)));
    return claims.flatMap((claim): ClaimRow[] => {
      const document = documentsById.get(claim.document);
      return document ? [{ claim, document, voice: numbers.get(claim.id) ?? 0 }] : [];
    });
  }, [claims, documents, voices]);
  const isJoined = voices.some((voice) => voice.documents.length > 1);
  return (
    <article data-fact={fact.id}>
      <ViewHead title={fact.question} isPackText>
        <p class="facts-of-fact">
          <a class="lone" href={hashOf({ show: 'topic', id: fact.topic })}>
            {topicInWords(language, fact.topic)}
          </a>
          <span>{say(language, `explorer_kind_${fact.kind}`)}</span>
          {fact.timeVarying && <span>{say(language, 'explorer_timeVarying')}</span>}
        </p>
      </ViewHead>
      <section>
        <h3>
          {isJoined
            ? say(language, 'explorer_voices', {
                reports: sayCount(language, 'explorer_reports', documents.length),
                voices: sayCount(language, 'explorer_voicesCount', voices.length),
              })
            : sayCount(language, 'explorer_reports', documents.length)}
        </h3>
        <VoiceList card={card} voices={voices} />
      </section>
      {fact.kind === 'quote' ? <QuoteComparison rows={rows} /> : <FactPlot card={card} />}
      <section>
        <div class="section-head">
          <h3>{sayCount(language, 'explorer_claims', claims.length)}</h3>
          <ExportBar name={fact.id} count={claims.length} claims={() => exportedClaims([card])} />
        </div>
        <ClaimTable fact={fact} rows={rows} isVoiceTold={isJoined} />
      </section>
    </article>
  );
}
