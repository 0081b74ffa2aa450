import { BadgeIcon } from '../../design/badge-icon.tsx';
import type { FactCard } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import { documentName, sourceInWords, valueWithUnit } from '../../wording/claim-in-words.ts';
import { relationInWords } from '../../wording/relation-in-words.ts';
import { voiceInWords } from '../../wording/voice-in-words.ts';
import { SIGNS } from './signs.ts';
import type { Report, VoiceOfReports } from './voices.ts';

/** Reports that count as one voice, under one line that says why; a report of its own has no such line. */
export function VoiceView({ voice, fact }: { voice: VoiceOfReports; fact: FactCard['fact'] }) {
  const why = voiceInWords(voice);
  return (
    <li class={why ? 'voice joined' : 'voice'}>
      {why && <p class="voice-why">{why}</p>}
      {voice.reports.map((report) => (
        <ReportView key={report.document.id} report={report} fact={fact} />
      ))}
    </li>
  );
}

/** One report: who, what, how it relates, where it has it from, and where it says so. */
function ReportView({
  report: { document, relation, claim, others },
  fact,
}: {
  report: Report;
  fact: FactCard['fact'];
}) {
  return (
    <article class="report">
      <div class="who">
        <h3>
          <bdi>{documentName(document)}</bdi>
        </h3>
        <p class={`relation ${SIGNS[relation.relation]}`}>
          <BadgeIcon badge={SIGNS[relation.relation]} size={14} />
          {relationInWords(relation)}
        </p>
      </div>
      {claim.value.kind !== 'quote' && <p class="value">{valueWithUnit(claim.value, fact)}</p>}
      <ClaimView claim={claim} />
      {relation.reason.code !== 'same' && <p class="why">{relation.explanation}</p>}
      {others.map((other) => (
        <div class="other" key={other.id}>
          <p class="quiet">Also in this report</p>
          {other.value.kind !== 'quote' && <p class="value">{valueWithUnit(other.value, fact)}</p>}
          <ClaimView claim={other} />
        </div>
      ))}
    </article>
  );
}

function ClaimView({ claim }: { claim: Claim }) {
  return (
    <>
      {claim.value.kind === 'quote' && (
        <blockquote>
          “<bdi>{claim.value.text}</bdi>”
        </blockquote>
      )}
      <p class="statement">
        <bdi>{claim.statement}</bdi>
      </p>
      <p class="quiet">
        <bdi>{sourceInWords(claim)}</bdi>
      </p>
      <p class="quiet">
        “<bdi>{claim.locator.phrase}</bdi>” – paragraph {claim.locator.paragraph}
      </p>
    </>
  );
}
