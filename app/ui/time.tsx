/** A moment: relative, as that is what people compare, and exact with its zone. */
export function Time({ value }: { value: { iso: string; exact: string; relative: string } }) {
  return (
    <time dateTime={value.iso}>
      <span className="inline-block">{value.relative}</span>{' '}
      <span className="inline-block text-sm text-quiet">({value.exact})</span>
    </time>
  );
}
