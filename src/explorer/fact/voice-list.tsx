import { useLanguage } from '../../design/use-language.ts';
import type { FactCard } from '../../model/answer.ts';
import { voiceInWords } from '../../wording/voice-in-words.ts';
import { hashOf } from '../address.ts';
import { ReportName } from '../report-name.tsx';
import { useMost } from '../show-more.tsx';
import type { ClaimVoice } from './claim-voices.ts';
import { Values } from './values.tsx';

const VOICES_AT_FIRST = 9;

/** Who speaks on a fact: reports that are one voice stand together and say why, with what they say. */
export function VoiceList({ card, voices }: { card: FactCard; voices: readonly ClaimVoice[] }) {
  const language = useLanguage();
  const { most, more } = useMost(voices, VOICES_AT_FIRST);
  return (
    <>
      <ol class="voices">
        {voices.slice(0, most).map((voice) => (
          <li key={voice.claims[0]?.id} class={voice.documents.length > 1 ? 'voice joined' : 'voice'}>
            {voice.documents.length > 1 && <p class="quiet one-voice">{voiceInWords(language, voice)}</p>}
            <p class="names">
              {voice.documents.map((id) => {
                const document = card.documents.find((one) => one.id === id);
                return (
                  document && (
                    <a key={id} class="lone" href={hashOf({ show: 'document', id })}>
                      <ReportName document={document} />
                    </a>
                  )
                );
              })}
            </p>
            {card.fact.kind !== 'quote' && (
              <p class="says">
                <Values fact={card.fact} claims={voice.claims} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {more}
    </>
  );
}
