import { seconds } from '~/durations';

/** A page is answered within this time, whatever the sign-in service does. */
const pageDeadlineMs = seconds(5);

/** The signal for all calls made for one page: aborts at the deadline, and when the browser goes away. */
export function pageDeadline(request: Request): { signal: AbortSignal } {
  // A little earlier than promised, as the page still has to be rendered.
  const deadline = AbortSignal.timeout(pageDeadlineMs - seconds(0.5));
  return { signal: AbortSignal.any([deadline, request.signal]) };
}
