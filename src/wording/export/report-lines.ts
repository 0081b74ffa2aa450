import type { Exported } from '../../model/export.ts';
import { type Report, reportsByVoice } from '../../model/reports-by-voice.ts';
import { reportName, sourceInWords, valueWithUnit } from '../claim-in-words.ts';
import { type Language, say } from '../language.ts';
import { reasonInWords } from '../reason-in-words.ts';
import { relationInWords } from '../relation-in-words.ts';
import { voiceInWords } from '../voice-in-words.ts';
import { webLink } from '../web-link.ts';

/** What one report says of the fact, in the sentences every export has in common. */
export interface ReportLines {
  report: Report;
  name: string;
  value: string;
  /** How it relates to the page's value, and why: "A figure that fits. One is a floor that leaves room for the other…". */
  relation: string;
  /** Whom it has it from, of which day. */
  source: string;
  /** The paragraph and its key phrase. */
  place: string;
  /** The report's address; null where it has none that is a web page's. */
  url: string | null;
}

/** Reports that count as one voice, with the line that says why; null for a report on its own. */
export interface VoiceLines {
  why: string | null;
  reports: ReportLines[];
}

const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

/** The reports of an annotation in words, voice by voice, agreeing ones first. */
export const reportLines = (language: Language, { annotation, card }: Exported): VoiceLines[] =>
  reportsByVoice(annotation.relations, card).map((voice) => ({
    why: voiceInWords(language, voice),
    reports: voice.reports.map((report) => {
      const { document, relation, claim } = report;
      const why = relation.reason.code === 'same' ? '' : ` ${reasonInWords(language, relation, annotation.value)}`;
      return {
        report,
        name: reportName(language, document),
        value: valueWithUnit(language, claim.value, card.fact),
        relation: sentence(relationInWords(language, relation)) + why,
        source: sourceInWords(language, claim),
        place: say(language, 'paragraphAndPhrase', { number: claim.locator.paragraph, phrase: claim.locator.phrase }),
        url: document.url === undefined ? null : (webLink(document.url)?.href ?? null),
      };
    }),
  }));
