/**
 * The first page, the last one and those round the current one, null for some that are left out; none where there is
 * one page only.
 */
export function toPageNumbers(current: number, pageCount: number): (number | null)[] {
  if (pageCount < 2) return [];
  const numbers = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pageCount || Math.abs(number - current) <= 1,
  );
  return numbers.flatMap((number, index) =>
    index > 0 && number - (numbers[index - 1] ?? 0) > 1 ? [null, number] : [number],
  );
}
