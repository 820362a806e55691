/** A moment: relative, as that is what people compare, and exact with its zone. */
export function Time({ value }: { value: { iso: string; exact: string; relative: string } }) {
  return (
    <time dateTime={value.iso}>
      <span className="whitespace-nowrap">{value.relative}</span>{' '}
      <span className="whitespace-nowrap text-sm text-quiet">({value.exact})</span>
    </time>
  );
}
