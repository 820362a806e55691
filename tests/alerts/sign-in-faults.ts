import { PORTAL } from '../../tenant/seed/applications';
import { INES } from '../../tenant/seed/people';
import { type Fault } from './fault';
import { type People } from './people';
import { type Stage } from './stage';

/** What keeps the tenant and the portal from believing each other. */
export function signInFaults(
  { tenant, portals: [first] }: Stage,
  people: People,
): readonly Fault[] {
  const { signInAnew, endAtTenant } = people;
  const setClient = (id: string, members: object) =>
    tenant.control('PUT', `/clients/${id}`, members);

  return [
    {
      alerts: ['LatchkeyClientRefused'],
      name: 'the client secret was changed at the tenant',
      plant: () => setClient(PORTAL.clientId, { client_secret: 'another secret' }),
      meanwhile: signInAnew,
      remedy: () => setClient(PORTAL.clientId, { client_secret: PORTAL.clientSecret }),
      afterwards: signInAnew,
    },
    {
      alerts: ['LatchkeySignInsFail'],
      name: 'the token endpoint of the tenant fails',
      plant: () => tenant.failWith({ kind: 'error', status: 503, on: 'token' }),
      meanwhile: signInAnew,
      remedy: () => tenant.recover(),
      afterwards: signInAnew,
    },
    {
      alerts: ['LatchkeySignInsNotFinished'],
      name: 'the tenant knows another callback URL',
      plant: () =>
        setClient(PORTAL.clientId, { callbacks: ['https://another.example/auth/callback'] }),
      meanwhile: signInAnew,
      remedy: () => setClient(PORTAL.clientId, { callbacks: [`${first.url}/auth/callback`] }),
      afterwards: signInAnew,
    },
    {
      alerts: ['LatchkeyLogoutTokensRefused'],
      name: 'the clocks are minutes apart',
      plant: async () => {
        await signInAnew();
        await tenant.setClock(120);
        await tenant.control('POST', '/sessions/end', { email: INES.email });
      },
      remedy: () => tenant.setClock(0),
      afterwards: endAtTenant,
    },
    {
      alerts: ['LatchkeySigningKeysOld'],
      name: 'the keys of the tenant cannot be read for twenty minutes',
      plant: async () => {
        await first.restart();
        await setClocks(-20 * 60);
        await signInAnew();
        await tenant.failWith({ kind: 'error', status: 503, on: 'jwks' });
        await setClocks(0);
      },
      meanwhile: signInAnew,
      remedy: () => tenant.recover(),
      afterwards: signInAnew,
    },
  ];

  async function setClocks(skewSeconds: number): Promise<void> {
    first.child.send({ skewSeconds });
    await tenant.setClock(skewSeconds);
  }
}
