import { useMatches, useRouteError } from '@remix-run/react';
import { type PageHandle } from './page-title';

/** Often enough for what goes on to be seen, and slow enough to read. */
const seconds = 4;

/**
 * Loads the page again by itself where no script runs; the browser's script shows what has changed without that.
 * Its address has no fragment, which would move the focus each time.
 */
export function PageRefresh() {
  const error = useRouteError();
  const to = useMatches()
    .map(
      ({ handle, data }) => (handle as Partial<PageHandle> | undefined)?.refreshTo?.(data) ?? null,
    )
    .find((address) => address !== null);
  if ((error !== undefined && error !== null) || to == null) return null;
  return (
    <noscript>
      <meta httpEquiv="refresh" content={`${seconds}; url=${to}`} />
    </noscript>
  );
}
