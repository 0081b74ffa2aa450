import { useId, useState } from 'preact/hooks';
import type { FactCard } from '../model/answer.ts';
import { ClaimCell } from './claim-cell.tsx';
import { Marked } from './marked.tsx';

interface FactResultProps {
  card: FactCard;
  highlights: readonly string[];
}

/** A fact found: its question, and what each report says of it side by side. Enter or a click opens the details. */
export function FactResult({ card: { fact, claims, documents }, highlights }: FactResultProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const twins = documents.filter(({ sharesTextWith }) => documents.some(({ id }) => sharesTextWith.includes(id)));
  return (
    <li class="fact" data-fact={fact.id}>
      <h3>
        <button
          type="button"
          class="question"
          data-stop
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Marked text={fact.question} words={highlights} />
        </button>
      </h3>
      <ul id={id} class={fact.kind === 'quote' || open ? 'claims wide' : 'claims'}>
        {claims.map((claim) => {
          const document = documentOf.get(claim.document);
          return (
            document && (
              <ClaimCell key={claim.id} claim={claim} document={document} open={open} highlights={highlights} />
            )
          );
        })}
      </ul>
      {twins.length > 1 && (
        <p class="note">{twins.map(({ outlet, label }) => outlet ?? label).join(' and ')}: largely the same text</p>
      )}
    </li>
  );
}
