import { type ShownTime } from '~/i18n/format-time.server';

/** A moment: relative, as that is what people compare, and exact with its zone; exact alone where no words are right. */
export function Time({ value: { iso, exact, relative } }: { value: ShownTime }) {
  if (relative === null) return <time dateTime={iso}>{exact}</time>;
  return (
    <time dateTime={iso} className="[overflow-wrap:anywhere]">
      {relative} <span className="text-sm text-quiet">({exact})</span>
    </time>
  );
}

/** A moment for within a sentence: relative, or exact where no words are right. */
export function formatWhen({ exact, relative }: ShownTime): string {
  return relative ?? exact;
}
