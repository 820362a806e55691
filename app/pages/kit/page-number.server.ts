/** How many pages so many rows take; an empty list has one. */
export function pageCountOf(rowCount: number, pageSize: number): number {
  return Math.max(1, Math.ceil(rowCount / pageSize));
}

/** The page that the address asks for by `?page=`: the first where it names none, the last where it names none of these. */
export function pageNumberOf(request: Request, pageCount: number): number {
  const given = new URL(request.url).searchParams.get('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(given) ? Math.min(Number(given), pageCount) : 1;
}
