import { failed, ok, type PortalCheck, skipped, warning } from '../check';

const slowMs = 500;

/** Whether the tenant answers soon enough for a page. */
export const tenantLatency: PortalCheck = {
  id: 'tenant.latency',
  group: 'tenant',
  title: 'The tenant answers soon',
  of: 'portal',
  needs: ['tenant.reach'],
  run: async ({ env, tenant }) => {
    const { durationsMs } = await tenant.latency();
    if (durationsMs.length === 0) return [skipped('needs a connection that lasts')];
    const median = medianOf(durationsMs);
    const found = `The tenant takes ${Math.round(median)} ms for an answer.`;
    if (median > env.callTimeMs)
      return [
        failed(
          'too_slow',
          `${found} The portal waits for ${env.callTimeMs} ms.`,
          'Run the portal near the region of the tenant, or set CALL_TIMEOUT_MS and PAGE_TIMEOUT_MS to more.',
        ),
      ];
    if (median > slowMs)
      return [
        warning(
          'slow',
          found,
          'Run the portal near the region of the tenant, and look at the proxy in between.',
        ),
      ];
    return [ok(found)];
  },
};

/** The middle one; the lower of two. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
