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
    const urls = [...new Set([env.issuerBaseUrl, env.managementBaseUrl])];
    await Promise.all([
      tenant.latency(),
      application.exchange(),
      urls.length > 1 ? tenant.managementKeys() : null,
    ]);
    return [judge(urls.flatMap((url) => clockOf(new URL(url), tenant.clocks)))];
  },
};

/** What the answers of one domain have told together. */
interface Clock {
  host: string;
  aheadMs: number;
}

function clockOf({ host, origin }: URL, readings: readonly ClockReading[]): Clock[] {
  const told = readings.filter((reading) => reading.origin === origin);
  if (told.length === 0) return [];
  return [{ host, aheadMs: medianOf(told.map(({ aheadMs }) => aheadMs)) }];
}

const apartMs = ({ aheadMs }: Clock) => Math.abs(aheadMs);

/** Each domain by itself: one that is right must not hide another one. */
function judge(clocks: readonly Clock[]): Finding {
  const [worst, ...others] = clocks.toSorted((a, b) => apartMs(b) - apartMs(a));
  if (worst === undefined) return skipped('needs an answer with the time of the tenant');
  if (apartMs(worst) <= doubtfulMs)
    return ok('The clock of this machine is within 5 s of the tenant’s.');
  const agreeing = others.find((other) => apartMs(other) <= doubtfulMs);
  const seconds = Math.round(apartMs(worst) / 1000);
  const whose = agreeing === undefined ? 'the tenant’s' : `that of ${worst.host}`;
  const found = `The clock of this machine is ${seconds} s ${worst.aheadMs > 0 ? 'behind' : 'ahead of'} ${whose}${agreeing === undefined ? '' : `, and right by that of ${agreeing.host}`}.`;
  const remedy =
    agreeing === undefined
      ? 'Set the clock of this machine by NTP.'
      : `Set the clock of what answers for ${worst.host} by NTP, such as a proxy in between.`;
  return apartMs(worst) > fatalMs
    ? failed('far_apart', `${found} Tokens count as expired or not valid yet.`, remedy)
    : warning('apart', found, remedy);
}
