// Preloaded into a portal: tells the benchmark that started it, and nobody else, what it has used so far.
import { Session } from 'node:inspector/promises';

/** Bytes between two samples of allocated memory: small enough for pages of a few kilobytes. */
const samplingInterval = 16_384;

/** @type {Session | undefined} */
let session;

/** @type {Record<string, () => unknown>} */
const answers = {
  // Processor time of all threads, so that compression and garbage collection count as well.
  cpuMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  heapBytes() {
    // Twice: what the first run finalizes is freed by the second.
    globalThis.gc?.();
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  },
  residentBytes: () => process.memoryUsage().rss,
  async startCountingAllocations() {
    session = new Session();
    session.connect();
    await session.post('HeapProfiler.startSampling', {
      samplingInterval,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    return null;
  },
  async allocatedBytes() {
    const { profile } = await /** @type {Session} */ (session).post('HeapProfiler.stopSampling');
    session?.disconnect();
    return sum(profile.head);
  },
};

/**
 * @param {import('node:inspector').HeapProfiler.SamplingHeapProfileNode} node
 * @returns {number}
 */
function sum({ selfSize, children }) {
  return children.reduce((total, child) => total + sum(child), selfSize);
}

process.on('message', async (/** @type {string} */ question) => {
  process.send?.({ question, answer: await answers[question]?.() });
});
process.channel?.unref();
