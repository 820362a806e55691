import { type ReactNode } from 'react';

/** Terms with their values, in two columns where there is room for them. */
export function FactList({ columns, children }: { columns: boolean; children: ReactNode }) {
  return <dl className={`grid gap-x-6 gap-y-3 ${columns ? 'sm:grid-cols-2' : ''}`}>{children}</dl>;
}

/** One term of a description list with its value. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-quiet">{term}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}
