import { type Server } from 'node:http';
import { seconds } from '~/durations';

/** What a portal that was asked to end waits for, in milliseconds: less than the ten seconds of container engines. */
export const stopPatience = {
  /** For requests to be finished. */
  requestsMs: seconds(7),
  /** For everything else. */
  processMs: seconds(8),
};

/** What a server does last. */
interface Ending {
  /** Once nothing is under way any more. */
  onClosed: () => void;
  /** When something is under way all the same after `stopPatience.processMs`. */
  onOverdue: () => void;
}

/** Lets a server answer what is under way and take nothing new, for no longer than `stopPatience` says. */
export function stopInTime(server: Server, { onClosed, onOverdue }: Ending): void {
  server.close(onClosed);
  server.closeIdleConnections();
  // A browser that never finishes its request must not hold up a deployment.
  setTimeout(() => server.closeAllConnections(), stopPatience.requestsMs).unref();
  // Nor must a tenant that never answers: its sockets are not ours to close.
  setTimeout(onOverdue, stopPatience.processMs).unref();
}
