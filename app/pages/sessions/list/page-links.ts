import { paths } from '~/paths';
import { type SessionQuery, writeSessionQuery } from '~/sessions/session-query';

/** A page of the list, or null for some that are left out. */
export type PageLink = { number: number; href: string; isCurrent: boolean } | null;

/** The first page, the last one and those round the current one; none where there is one page only. */
export function toPageLinks(current: number, pageCount: number, query: SessionQuery): PageLink[] {
  if (pageCount < 2) return [];
  const numbers = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pageCount || Math.abs(number - current) <= 2,
  );
  return numbers.flatMap((number, index) => {
    const href = `${paths.sessions}${writeSessionQuery({ ...query, page: number })}`;
    const link = { number, href, isCurrent: number === current };
    return index > 0 && number - (numbers[index - 1] ?? 0) > 1 ? [null, link] : [link];
  });
}
