import { type AppLoadContext } from '@remix-run/node';
import { seconds } from '~/durations';

/**
 * A page is answered within five seconds, whatever the sign-in service does: its loaders and actions
 * share this much, and the rest is for rendering.
 */
const callsTimeMs = seconds(4.5);

/** The signal that aborts when the time of a request that begins now is up. */
export function startPageDeadline(): AbortSignal {
  return AbortSignal.timeout(callsTimeMs);
}

/** The signal for all calls made for one page: aborts at its deadline, and when the browser goes away. */
export function pageDeadline(
  { deadline }: Pick<AppLoadContext, 'deadline'>,
  request: Request,
): { signal: AbortSignal } {
  return { signal: AbortSignal.any([deadline, request.signal]) };
}
