import { type ReactNode } from 'react';

interface Props {
  term: string;
  children: ReactNode;
  /** Takes the whole width where facts stand in two columns. */
  isWide?: boolean;
}

/** One term of a description list with its value. */
export function Fact({ term, children, isWide = false }: Props) {
  return (
    <div className={isWide ? 'min-w-0 sm:col-span-2 lg:col-span-3' : 'min-w-0'}>
      <dt className="text-sm text-quiet">{term}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}
