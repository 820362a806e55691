import { type ReactNode } from 'react';

/** A part of the page that is opened by whoever wants to see it. */
export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="border-t border-line">
      <summary className="min-h-11 py-2.5 font-semibold">{summary}</summary>
      <div className="space-y-3 pb-3">{children}</div>
    </details>
  );
}
