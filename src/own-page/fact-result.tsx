import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../design/use-language.ts';
import type { FactCard } from '../model/answer.ts';
import { reportName } from '../wording/claim-in-words.ts';
import { type Language, listInWords, say } from '../wording/language.ts';
import { valueInWords } from '../wording/value-in-words.ts';
import { ClaimGroup, type Reported } from './claim-group.tsx';
import { Marked } from './marked.tsx';

interface FactResultProps {
  card: FactCard;
  highlights: readonly string[];
  /** Called when the reader opens the details. */
  onOpen?: () => void;
  /** Shows the fact in the explorer; without it there is no button for that. */
  onExplore?: (fact: string) => void;
}

/** A fact found: its question, and the reports' values side by side. Enter or a click opens the details. */
export function FactResult({ card, highlights, onOpen, onExplore }: FactResultProps) {
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { fact, documents } = card;
  const groups = groupsOf(language, card);
  const twins = documents.filter(({ sharesTextWith }) => documents.some((other) => sharesTextWith.includes(other.id)));
  const wide = open || fact.kind === 'quote' || groups.length === 1;
  return (
    <li class="fact" data-fact={fact.id}>
      <h3>
        <button
          type="button"
          class="question"
          data-stop
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            if (!open) onOpen?.();
            setOpen(!open);
          }}
        >
          <Marked text={fact.question} words={highlights} lang="en" />
        </button>
      </h3>
      <div id={id}>
        <ul class={wide ? 'groups wide' : 'groups'}>
          {groups.map((reports) => (
            <ClaimGroup key={reports[0]?.claim.id} reports={reports} open={open} highlights={highlights} />
          ))}
        </ul>
        {twins.length > 1 && (
          <p class="note">
            {say(language, 'sameText', {
              names: listInWords(
                language,
                twins.map((twin) => reportName(language, twin)),
              ),
            })}
          </p>
        )}
        {open && onExplore && (
          <button type="button" class="plain" data-stop onClick={() => onExplore(fact.id)}>
            {say(language, 'card_explorer')}
          </button>
        )}
      </div>
    </li>
  );
}

/** The claims by what they say, in the order in which the documents come. */
function groupsOf(language: Language, { claims, documents }: FactCard): Reported[][] {
  const groups = new Map<string, Reported[]>();
  for (const claim of claims) {
    const document = documents.find(({ id }) => id === claim.document);
    const says = valueInWords(language, claim.value);
    if (document) groups.set(says, [...(groups.get(says) ?? []), { claim, document }]);
  }
  return [...groups.values()];
}
