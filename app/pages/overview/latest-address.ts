import { paths } from '~/paths';

const latestParameter = 'latest';

/** The overview with what it leaves out at first, so that no view of it costs many calls. */
export const latestPath = `${paths.account}?${latestParameter}`;

/** Whether the latest is asked for, and not only what is at hand. */
export function asksForLatest(request: Request): boolean {
  return new URL(request.url).searchParams.has(latestParameter);
}
