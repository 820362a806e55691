import { type ReactNode } from 'react';

interface Props {
  /** Of the heading, by which the section is named. */
  id: string;
  heading: ReactNode;
  /** Whether something waits for the person here. */
  isUrgent?: boolean;
  children: ReactNode;
}

/** A part of a page in a box of its own, under a heading of level 2 that names it (WAI-ARIA section 5.3.4). */
export function CardSection({ id, heading, isUrgent = false, children }: Props) {
  return (
    <section
      className={`card space-y-3 ${isUrgent ? 'border-s-4 border-s-warn' : ''}`}
      aria-labelledby={id}
    >
      <h2 id={id} className="text-lg font-bold">
        {heading}
      </h2>
      {children}
    </section>
  );
}
