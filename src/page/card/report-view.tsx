import { BadgeIcon } from '../../design/badge-icon.tsx';
import { Quoted } from '../../design/quoted.tsx';
import { useLanguage } from '../../design/use-language.ts';
import type { FactCard } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import type { Report, VoiceOfReports } from '../../model/reports-by-voice.ts';
import type { Value } from '../../model/value.ts';
import { reportName, sourceInWords, valueWithUnit } from '../../wording/claim-in-words.ts';
import { say } from '../../wording/language.ts';
import { reasonInWords } from '../../wording/reason-in-words.ts';
import { relationInWords } from '../../wording/relation-in-words.ts';
import { voiceInWords } from '../../wording/voice-in-words.ts';
import { SIGNS } from './signs.ts';

/** Reports that count as one voice, under one line that says why; a report of its own has no such line. */
interface VoiceViewProps {
  voice: VoiceOfReports;
  fact: FactCard['fact'];
  /** The page's own. */
  pageValue: Value;
}

export function VoiceView({ voice, fact, pageValue }: VoiceViewProps) {
  const language = useLanguage();
  const why = voiceInWords(language, voice);
  return (
    <li class={why ? 'voice joined' : 'voice'}>
      {why && <p class="voice-why">{why}</p>}
      {voice.reports.map((report) => (
        <ReportView key={report.document.id} report={report} fact={fact} pageValue={pageValue} />
      ))}
    </li>
  );
}

/** One report: who, what, how it relates, where it has it from, and where it says so. */
function ReportView({
  report: { document, relation, claim, others },
  fact,
  pageValue,
}: Pick<VoiceViewProps, 'fact' | 'pageValue'> & { report: Report }) {
  const language = useLanguage();
  return (
    <article class="report">
      <div class="who">
        <h3>
          <bdi>{reportName(language, document)}</bdi>
        </h3>
        <p class={`relation ${SIGNS[relation.relation]}`}>
          <BadgeIcon badge={SIGNS[relation.relation]} size={14} />
          {relationInWords(language, relation)}
        </p>
      </div>
      {claim.value.kind !== 'quote' && <p class="value">{valueWithUnit(language, claim.value, fact)}</p>}
      <ClaimView claim={claim} />
      {relation.reason.code !== 'same' && <p class="why">{reasonInWords(language, relation, pageValue)}</p>}
      {others.map((other) => (
        <div class="other" key={other.id}>
          <p class="quiet">{say(language, 'alsoInReport')}</p>
          {other.value.kind !== 'quote' && <p class="value">{valueWithUnit(language, other.value, fact)}</p>}
          <ClaimView claim={other} />
        </div>
      ))}
    </article>
  );
}

function ClaimView({ claim }: { claim: Claim }) {
  const language = useLanguage();
  return (
    <>
      {claim.value.kind === 'quote' && (
        <blockquote>
          <Quoted words={claim.value.text} />
        </blockquote>
      )}
      <p class="statement">
        <bdi lang="en">{claim.statement}</bdi>
      </p>
      <p class="quiet">
        <bdi>{sourceInWords(language, claim)}</bdi>
      </p>
      <p class="quiet">
        {say(language, 'paragraphOf', { phrase: claim.locator.phrase, number: claim.locator.paragraph })}
      </p>
    </>
  );
}
