import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BROWSERS } from '../../tenant/seed/browsers';
import { MANAGEMENT, PORTAL } from '../../tenant/seed/applications';
import { INES, personOfCrowd } from '../../tenant/seed/people';
import { type PortalServer } from '../../e2e/servers';
import { type Stage, Visitor } from './stage';

/** A fault of production, planted for the alerts that are to tell of it. */
export interface Fault {
  alerts: readonly string[];
  name: string;
  plant?: () => Promise<unknown>;
  /** What people do meanwhile, again and again; what fails of it is the fault's doing. */
  meanwhile?: () => Promise<unknown>;
  /** What the runbook says. */
  remedy?: () => Promise<unknown>;
  /** What people do afterwards, again and again. */
  afterwards?: () => Promise<unknown>;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Each leaves the stage as it was. */
export function createFaults(stage: Stage): readonly Fault[] {
  const { tenant, redis, wayToRedis, mail, portals } = stage;
  const [first, second] = portals;
  const setClient = (id: string, members: object) =>
    tenant.control('PUT', `/clients/${id}`, members);
  const set = (settings: object) => tenant.control('PUT', '/settings', settings);

  let visitor = new Visitor(first);
  const signInAnew = async () => {
    visitor = new Visitor(first);
    return visitor.signIn();
  };
  const openSessions = () => visitor.open('/account/sessions');
  const addSession = () =>
    tenant.control('POST', '/sessions', { email: INES.email, userAgent: BROWSERS.firefoxLinux });
  /** Reads the list anew, as it is remembered for ten seconds. */
  const readAnew = async () => {
    await addSession();
    await signInAnew();
    await openSessions();
  };
  const endOne = async () => {
    await addSession();
    await signInAnew();
    await visitor.endSession();
  };
  /** The tenant ends all sessions of the person, and tells the portal of those that it has. */
  const endAtTenant = async () => {
    await signInAnew();
    await tenant.control('POST', '/sessions/end', { email: INES.email });
  };
  let others: PortalServer | undefined;
  let otherCheckout = '';
  let nextPerson = 0;

  return [
    {
      alerts: ['LatchkeyPortalDown'],
      name: 'one portal is killed',
      plant: () => second.kill(),
      remedy: () => second.start(),
    },
    {
      alerts: ['LatchkeyDown'],
      name: 'all portals are killed',
      plant: () => Promise.all([first.kill(), second.kill()]),
      remedy: () => Promise.all([first.start(), second.start()]),
    },
    {
      alerts: ['LatchkeyRestarts'],
      name: 'a portal starts again and again',
      meanwhile: async () => {
        await pause(2000);
        await second.restart();
      },
    },
    {
      alerts: ['LatchkeyStoreFails', 'LatchkeyPagesFail'],
      name: 'Redis is killed',
      plant: async () => {
        await signInAnew();
        await redis.kill();
      },
      meanwhile: openSessions,
      remedy: () => redis.start(),
      afterwards: readAnew,
    },
    {
      alerts: ['LatchkeyLogoutTokensLost'],
      name: 'Redis is killed when a session ends at the tenant',
      plant: async () => {
        await signInAnew();
        await redis.kill();
        await tenant.control('POST', '/sessions/end', { email: INES.email });
      },
      remedy: () => redis.start(),
      afterwards: endAtTenant,
    },
    {
      alerts: ['LatchkeyStoreSlow'],
      name: 'Redis is far away',
      plant: async () => wayToRedis.delay(250),
      meanwhile: openSessions,
      remedy: async () => wayToRedis.delay(0),
      afterwards: readAnew,
    },
    {
      alerts: ['LatchkeyNotReady'],
      name: 'a portal starts while Redis is away',
      plant: async () => {
        await redis.kill();
        await second.restart();
      },
      remedy: () => redis.start(),
    },
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
    {
      alerts: ['LatchkeyPagesShed'],
      name: 'a portal gets no processor time while people come',
      meanwhile: async () => {
        first.child.kill('SIGSTOP');
        const pages = Array.from({ length: 60 }, () => fetch(`${first.url}/auth/signed-out`));
        await pause(1000);
        first.child.kill('SIGCONT');
        await Promise.all(pages);
      },
    },
    {
      alerts: ['LatchkeyLimitsReached'],
      name: 'a script sends made-up logout tokens',
      meanwhile: () => Promise.all(Array.from({ length: 40 }, sendMadeUpToken)),
    },
    {
      alerts: ['LatchkeyJobsDead'],
      name: 'a mail has no real address',
      plant: () => stage.sendMails('nobody'),
    },
    {
      alerts: ['LatchkeyMailFails'],
      name: 'the mail server is away',
      plant: async () => {
        await pause(95_000); // Until no mail of before counts.
        await mail.stop();
      },
      meanwhile: () => stage.sendMails('ada@example.com'),
      remedy: () => mail.start(),
      afterwards: () => stage.sendMails('ada@example.com'),
    },
    {
      alerts: ['LatchkeyJobsOverdue'],
      name: 'the mail server hangs',
      plant: async () => {
        mail.holdAnswers();
        await stage.sendMails('ada@example.com', 12);
      },
      remedy: async () => mail.releaseAnswers(),
    },
    {
      alerts: ['LatchkeyTokensNotKept'],
      name: 'the store is lost at every restart',
      meanwhile: async () => {
        await redis.kill();
        await redis.start();
        await first.restart();
        await readAnew();
      },
      // It counts by the day.
    },
    {
      alerts: ['LatchkeyReleasesMixed'],
      name: 'an upgrade stops half-way',
      plant: async () => {
        await second.kill();
        otherCheckout = await copyOfBuild();
        others = await stage.startInsteadOfSecond(otherCheckout);
      },
      remedy: async () => {
        await others?.stop();
        await second.start();
        await rm(otherCheckout, { recursive: true, force: true });
      },
    },
  ];

  async function openAsSomebodyElse(): Promise<void> {
    nextPerson += 1;
    const somebody = new Visitor(first, personOfCrowd(nextPerson));
    await somebody.signIn();
    await somebody.open('/account/sessions');
  }

  async function sendMadeUpToken(): Promise<void> {
    await fetch(`${first.url}/auth/backchannel-logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: 'made.up.token' }),
    });
  }
}

/** The same build under another revision. */
async function copyOfBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-release-'));
  await cp(join(root, 'build'), join(folder, 'build'), { recursive: true });
  for (const name of ['node_modules', 'public', 'package.json'])
    await symlink(join(root, name), join(folder, name));
  await writeFile(
    join(folder, 'build', 'release.json'),
    JSON.stringify({ version: '99.0.0', revision: 'another' }),
  );
  return folder;
}
