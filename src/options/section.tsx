import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** What its address in the page ends with: `#packs`. */
  id: string;
  title: string;
  /** One or two lines under the title. */
  lead?: string;
  children: ComponentChildren;
}

/** One part of the options under its heading, which takes the focus when what had it has gone. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}
