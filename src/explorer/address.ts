/** What the explorer shows, as its address says it. */
export type View =
  | { show: 'facts' }
  | { show: 'topic'; id: string }
  | { show: 'fact'; id: string }
  | { show: 'documents' }
  | { show: 'document'; id: string };

const TOPIC = 'topic:';
const DOCUMENT = 'document:';

/**
 * The view that a location's hash names: `#<fact>`, `#topic:<topic>`, `#document:<document>`, `#document:` for all
 * documents, nothing for all facts. Ids are percent-encoded, so that a fact's own colon is none of these. One that is no
 * valid encoding stands for itself.
 */
export function viewOf(hash: string): View {
  const words = hash.replace(/^#/, '');
  if (words === '') return { show: 'facts' };
  if (words === DOCUMENT) return { show: 'documents' };
  if (words.startsWith(DOCUMENT)) return { show: 'document', id: decoded(words.slice(DOCUMENT.length)) };
  if (words.startsWith(TOPIC)) return { show: 'topic', id: decoded(words.slice(TOPIC.length)) };
  return { show: 'fact', id: decoded(words) };
}

/** The hash that `viewOf` reads back as this view. */
export function hashOf(view: View): string {
  switch (view.show) {
    case 'facts':
      return '#';
    case 'documents':
      return `#${DOCUMENT}`;
    case 'topic':
      return `#${TOPIC}${encodeURIComponent(view.id)}`;
    case 'document':
      return `#${DOCUMENT}${encodeURIComponent(view.id)}`;
    case 'fact':
      return `#${encodeURIComponent(view.id)}`;
  }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
