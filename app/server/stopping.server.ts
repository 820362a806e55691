import { type Server } from 'node:http';
import { seconds } from '~/durations';
import { closeUnusedConnections, holdRequests } from './http-server.server';

/** What a portal waits for once it takes nothing new, in milliseconds. */
export const stopPatience = {
  /** For a moment in which nothing waits to be taken. */
  quietMs: seconds(1),
  /** For a request to come on a connection that is new. */
  unusedMs: seconds(1),
  /** For requests to be finished. */
  requestsMs: seconds(7),
  /** For everything else. */
  processMs: seconds(8),
  /** For what nobody waits for, once there is nothing else. */
  restMs: seconds(0.25),
};

/** The time between being asked to end and taking nothing new. */
export interface Drain {
  /** Whether the portal was asked to end, and is to be given no more people. */
  hasBegun: () => boolean;
  /** Asks the portal to end; asked again, it takes nothing new from then on. */
  begin: () => void;
  /** Has the portal take nothing new from now on. */
  end: () => void;
}

interface DrainOptions {
  durationMs: number;
  /** Once, when the portal is asked to end. */
  onBegin: () => void;
  /** Once, when it is to take nothing new. */
  onEnd: () => void;
}

/**
 * A balancer learns from `/readyz` that a portal ends, and sends it people until its next look: for so long the portal
 * goes on serving them.
 */
export function createDrain({ durationMs, onBegin, onEnd }: DrainOptions): Drain {
  let stage: 'serving' | 'draining' | 'over' = 'serving';
  const end = () => {
    if (stage === 'over') return;
    stage = 'over';
    onEnd();
  };
  return {
    hasBegun: () => stage !== 'serving',
    end,
    begin() {
      if (stage !== 'serving') return end();
      stage = 'draining';
      onBegin();
      if (durationMs === 0) end();
      // Where a second signal comes, nothing is to wait for it.
      else setTimeout(end, durationMs).unref();
    },
  };
}

/** A turn of the event loop in which so little was done left nobody waiting, in milliseconds. */
const shortTurnMs = 5;

/**
 * Does `work` once nothing waits to be taken: connections that the system has made and Node.js has not accepted yet, and
 * requests that it has not read, would be reset with the server, and no proxy sends a form again that it has sent. What
 * comes meanwhile is begun afterwards, as nothing could be taken while a page is made. A portal that has no such moment
 * is not waited for longer than `stopPatience.quietMs`.
 */
function whenNothingWaits(server: Server, work: () => void): void {
  const release = holdRequests(server);
  const startedAt = performance.now();
  let turnBeganAt = -Infinity;
  let hasTaken = true;
  const take = () => (hasTaken = true);
  server.on('connection', take).on('request', take);
  // Comes after each poll for connections and requests, and keeps the next one from waiting for them.
  const look = () => {
    const now = performance.now();
    const isQuiet = !hasTaken && now - turnBeganAt < shortTurnMs;
    if (!isQuiet && now - startedAt < stopPatience.quietMs) {
      hasTaken = false;
      turnBeganAt = now;
      setImmediate(look);
      return;
    }
    server.off('connection', take).off('request', take);
    work();
    release();
  };
  setImmediate(look);
}

/** What a server does last. */
interface Ending {
  /** Once it answers nothing any more; resolves when the rest has ended too. */
  onClosed: () => Promise<void>;
  /** When something is under way all the same after `stopPatience.processMs`. */
  onOverdue: () => void;
  /**
   * When all has ended and the process lives on: by a name that the system still looks up, or by a connection to another
   * port on which nothing is asked.
   */
  onRest: () => void;
}

/** Lets a server answer what is under way and take nothing new, for no longer than `stopPatience` says. */
export function stopInTime(server: Server, { onClosed, onOverdue, onRest }: Ending): void {
  whenNothingWaits(server, () => {
    server.close(() => {
      void onClosed().then(() => setTimeout(onRest, stopPatience.restMs).unref());
    });
    server.closeIdleConnections();
    // From here on: one that was taken last has as long as the others, and none comes after it.
    setTimeout(() => closeUnusedConnections(server), stopPatience.unusedMs).unref();
  });
  // A browser that never finishes its request must not hold up a deployment.
  setTimeout(() => server.closeAllConnections(), stopPatience.requestsMs).unref();
  // Nor must a tenant that never answers: its sockets are not ours to close.
  setTimeout(onOverdue, stopPatience.processMs).unref();
}
