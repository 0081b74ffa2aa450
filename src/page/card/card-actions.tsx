import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../design/use-language.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../model/export-format.ts';
import { type MessageKey, say } from '../../wording/language.ts';
import { whenSeen } from '../overlay/is-seen.ts';

/** What a card's buttons ask for. A click in a page opens things and copies; it never changes what is kept. */
export interface CardActions {
  /** The annotation as a text to copy; null where none could be made. */
  exportAs: (index: number, format: ExportFormat) => Promise<string | null>;
  openFact: (fact: string) => void;
  /** Opens the extension's own page where the reader can say that this is no match. */
  /** Gives back why it could not be asked, in the reader's language; nothing where it was. */
  openWrongMatch: (index: number) => Promise<string>;
}

interface CardActionsProps {
  actions: CardActions;
  index: number;
  fact: string;
}

const NAMES: Record<ExportFormat, MessageKey> = {
  text: 'export_format_text',
  markdown: 'export_format_markdown',
  'json-ld': 'export_format_json_ld',
};

/** Null where the page may not use the clipboard: it is not secure, or its policy or the reader forbids it. */
const putOnClipboard = async (text: string): Promise<true | null> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return null;
  }
};

/** The quiet row under a card: copy, more, not a match. Without the clipboard the text is shown, selected, to copy by hand. */
export function CardActionsView({ actions, index, fact }: CardActionsProps) {
  const language = useLanguage();
  const [choosing, setChoosing] = useState(false);
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (byHand === null) return;
    field.current?.focus();
    field.current?.select();
  }, [byHand]);
  const copy = async (format: ExportFormat): Promise<void> => {
    setByHand(null);
    setSaid('');
    const text = await actions.exportAs(index, format);
    if (text === null) setSaid(say(language, 'card_copyFailed'));
    else if (await putOnClipboard(text))
      setSaid(say(language, 'card_copied', { format: say(language, NAMES[format]) }));
    else {
      setSaid(say(language, 'card_copyByHand'));
      setByHand(text);
    }
  };
  const button = (words: string, act: () => void, expanded?: boolean) => (
    <button type="button" aria-expanded={expanded} onClick={whenSeen(act)}>
      {words}
    </button>
  );
  return (
    <div class="card-foot">
      {byHand !== null && (
        <textarea ref={field} readOnly rows={4} dir="auto" aria-label={say(language, 'card_copyText')} value={byHand} />
      )}
      <p class="quiet said" role="status">
        {said}
      </p>
      {choosing && (
        <div class="actions formats">
          {EXPORT_FORMATS.map((format) => button(say(language, NAMES[format]), () => void copy(format)))}
        </div>
      )}
      <div class="actions">
        {button(say(language, 'card_copy'), () => setChoosing(!choosing), choosing)}
        {button(say(language, 'card_explorer'), () => actions.openFact(fact))}
        {button(say(language, 'card_wrongMatch'), () => void actions.openWrongMatch(index).then(setSaid))}
      </div>
    </div>
  );
}
