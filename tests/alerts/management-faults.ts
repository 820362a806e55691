import { MANAGEMENT } from '../../tenant/seed/applications';
import { type Fault } from './fault';
import { type People } from './people';
import { type Stage } from './stage';

/** What the Management API of the tenant does not do. */
export function managementFaults(
  { tenant, redis, portals: [first] }: Stage,
  people: People,
): readonly Fault[] {
  const { readAnew, endOne, openAsSomebodyElse } = people;
  const setClient = (id: string, members: object) =>
    tenant.control('PUT', `/clients/${id}`, members);
  const set = (settings: object) => tenant.control('PUT', '/settings', settings);

  return [
    {
      alerts: ['LatchkeyEndingsFail'],
      name: 'the tenant fails to end sessions',
      plant: () =>
        tenant.failWith({
          kind: 'error',
          status: 503,
          on: '/api/v2/sessions/',
          methods: ['DELETE', 'POST'],
        }),
      meanwhile: endOne,
      remedy: () => tenant.recover(),
      afterwards: endOne,
    },
    {
      alerts: ['LatchkeyTenantNotAnswering', 'LatchkeyListsOld'],
      name: 'the Management API fails',
      plant: async () => {
        await readAnew();
        await tenant.failWith({ kind: 'error', status: 503, on: 'management' });
      },
      meanwhile: readAnew,
      remedy: () => tenant.recover(),
      afterwards: readAnew,
    },
    {
      alerts: ['LatchkeyPagesSlow'],
      name: 'the tenant is slow',
      plant: () => tenant.failWith({ kind: 'latency', ms: 1500, on: 'management' }),
      meanwhile: readAnew,
      remedy: () => tenant.recover(),
      afterwards: readAnew,
    },
    {
      alerts: ['LatchkeyCredentialsRefused'],
      name: 'the secret of the management application was changed at the tenant, and its token is over',
      plant: async () => {
        await setClient(MANAGEMENT.clientId, { client_secret: 'another secret' });
        await redis.kill();
        await redis.start();
        await first.restart();
      },
      meanwhile: readAnew,
      remedy: () => setClient(MANAGEMENT.clientId, { client_secret: MANAGEMENT.clientSecret }),
      afterwards: readAnew,
    },
    {
      alerts: ['LatchkeyNotPermitted'],
      name: 'the plan of the tenant has no sessions',
      plant: () => set({ planWithoutSessions: true }),
      meanwhile: readAnew,
      remedy: () => set({ planWithoutSessions: false }),
      afterwards: readAnew,
    },
    {
      alerts: ['LatchkeyRateLimited'],
      name: 'somebody else uses up the limit',
      plant: () =>
        tenant.failWith({ kind: 'rate-limited', on: 'management', retryAfter: 1, resetIn: 1 }),
      meanwhile: readAnew,
      remedy: () => tenant.recover(),
      afterwards: readAnew,
    },
    {
      alerts: ['LatchkeyCallsQueue'],
      name: 'the limit is too small for so many pages',
      plant: () => set({ rateLimit: { perSecond: 1, burst: 2 } }),
      meanwhile: () => Promise.all(Array.from({ length: 6 }, openAsSomebodyElse)),
      remedy: () => set({ rateLimit: null }),
      afterwards: readAnew,
    },
  ];
}
