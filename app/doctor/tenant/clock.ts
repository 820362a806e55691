import { seconds } from '~/durations';
import { type ClockReading } from '../ask.server';
import { failed, type Finding, ok, type PortalCheck, skipped, warning } from '../check';
import { medianOf } from './latency';

const doubtfulMs = seconds(5);
/** Tokens are taken up to 30 seconds before their time and after it. */
const fatalMs = seconds(25);

/** Whether this machine and the tenant agree on the time. */
export const tenantClock: PortalCheck = {
  id: 'tenant.clock',
  group: 'tenant',
  title: 'The clock of this machine is right',
  of: 'portal',
  needs: ['tenant.reach'],
  run: async ({ env, tenant, application }) => {
    await Promise.all([tenant.latency(), application.exchange()]);
    const origins = [env.issuerBaseUrl, env.managementBaseUrl].map((url) => new URL(url).origin);
    return [judge(tenant.clocks.filter(({ origin }) => origins.includes(origin)))];
  },
};

function judge(readings: readonly ClockReading[]): Finding {
  if (readings.length === 0) return skipped('needs an answer with the time of the tenant');
  const aheadMs = medianOf(readings.map((reading) => reading.aheadMs));
  const apartMs = Math.abs(aheadMs);
  const found = `The clock of this machine is ${Math.round(apartMs / 1000)} s ${aheadMs > 0 ? 'behind' : 'ahead of'} the tenant’s.`;
  const remedy = 'Set the clock of this machine by NTP.';
  if (apartMs > fatalMs)
    return failed('far_apart', `${found} Tokens count as expired or not valid yet.`, remedy);
  if (apartMs > doubtfulMs) return warning('apart', found, remedy);
  return ok('The clock of this machine is within 5 s of the tenant’s.');
}
