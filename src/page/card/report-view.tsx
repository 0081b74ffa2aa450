import { BadgeIcon } from '../../design/badge-icon.tsx';
import { useLanguage } from '../../design/use-language.ts';
import type { Relation, WordRun } from '../../model/annotation.ts';
import type { FactCard } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Report, VoiceOfReports } from '../../model/reports-by-voice.ts';
import type { Value } from '../../model/value.ts';
import { reportName, sourceInWords, valueWithUnit } from '../../wording/claim-in-words.ts';
import { listInWords, say } from '../../wording/language.ts';
import { relationInWords } from '../../wording/relation-in-words.ts';
import { voiceInWords } from '../../wording/voice-in-words.ts';
import { webLink } from '../../wording/web-link.ts';
import { ReportWords } from './report-words.tsx';
import { SIGNS } from './signs.ts';

interface VoiceViewProps {
  voice: VoiceOfReports;
  fact: FactCard['fact'];
}

/** What all reports of a voice say alike is said once: then the first stands for all of them. */
const saysAlike = ([first, ...others]: readonly Report[]): Report | null => {
  if (!first || others.length === 0 || first.claim.value.kind === 'quote') return null;
  const keyOf = ({ relation: { relation, reason }, claim }: Report): string =>
    JSON.stringify([relation, reason, claim.value]);
  return others.every((other) => keyOf(other) === keyOf(first)) ? first : null;
};

/** Reports that count as one voice, under one line that says why; a report of its own has no such line. */
export function VoiceView({ voice: { reports, ...voice }, fact }: VoiceViewProps) {
  const language = useLanguage();
  const why = voiceInWords(language, voice);
  const alike = saysAlike(reports);
  const names = reports.map(({ document }) => reportName(language, document));
  return (
    <li class={why ? 'voice joined' : 'voice'}>
      {why && <p class="voice-why">{why}</p>}
      {alike && (
        <>
          <Says name={listInWords(language, names)} relation={alike.relation} claim={alike.claim} fact={fact} />
          <Why relation={alike.relation} />
        </>
      )}
      {reports.map(({ document, relation, claim, others }, place) => (
        <article class="report" key={document.id}>
          {alike ? (
            <h4>
              <bdi>{names[place]}</bdi>
            </h4>
          ) : (
            <Says name={names[place] ?? ''} relation={relation} claim={claim} fact={fact} />
          )}
          <ClaimView claim={claim} document={document} difference={relation.difference} />
          {!alike && <Why relation={relation} />}
          {others.map((other) => (
            <div class="other" key={other.id}>
              <p class="quiet">{say(language, 'alsoInReport')}</p>
              {other.value.kind !== 'quote' && <ValueView value={other.value} fact={fact} />}
              <ClaimView claim={other} document={document} difference={undefined} />
            </div>
          ))}
        </article>
      ))}
    </li>
  );
}

interface SaysProps {
  name: string;
  relation: Relation;
  claim: Claim;
  fact: FactCard['fact'];
}

/** Who says what, and how it relates to the page. */
function Says({ name, relation, claim, fact }: SaysProps) {
  const language = useLanguage();
  const sign = SIGNS[relation.relation];
  return (
    <>
      <div class="who">
        <h3>{name}</h3>
        <p class={`relation ${sign}`}>
          <BadgeIcon badge={sign} size={14} />
          {relationInWords(language, relation)}
        </p>
      </div>
      {claim.value.kind !== 'quote' && <ValueView value={claim.value} fact={fact} />}
    </>
  );
}

/** A value; a position's label is the pack's own English. */
export function ValueView({ value, fact }: { value: Value; fact: FactCard['fact'] }) {
  const language = useLanguage();
  const words = valueWithUnit(language, value, fact);
  return <p class="value">{value.kind === 'stance' ? <bdi lang="en">{words}</bdi> : words}</p>;
}

function Why({ relation: { reason, explanation } }: { relation: Relation }) {
  return reason.code === 'same' ? null : <p class="why">{explanation}</p>;
}

interface ClaimViewProps {
  claim: Claim;
  document: Document;
  difference: readonly WordRun[] | undefined;
}

/** A claim in its own words or ours, where it comes from, and where in the document it stands. */
function ClaimView({ claim, document: { url = '' }, difference }: ClaimViewProps) {
  const language = useLanguage();
  const { phrase, paragraph: number } = claim.locator;
  const link = webLink(url);
  return (
    <>
      {claim.value.kind === 'quote' && <ReportWords words={claim.value.text} difference={difference} />}
      <p class="statement">
        <bdi lang="en">{claim.statement}</bdi>
      </p>
      <p class="quiet">{sourceInWords(language, claim)}</p>
      <p class="quiet">
        {say(language, 'paragraphOf', { phrase, number })}
        {link && (
          <>
            {' · '}
            <a href={link.href} target="_blank" rel="noopener noreferrer">
              {say(language, 'card_document', { host: link.host })}
            </a>
          </>
        )}
      </p>
    </>
  );
}
