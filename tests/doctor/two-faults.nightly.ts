import { expect, test } from 'vitest';
import { checks } from '~/doctor/checks';
import { paths } from '~/paths';
import { clientId } from '../test-tenant';
import { createTestWorld, expectOnly, type TestWorld } from './doctor-world';

interface Fault {
  id: string;
  code: string;
  breakIt: (world: TestWorld) => void;
  /** Checks that say nothing of theirs where this one is. */
  hides?: readonly string[];
}

const set = (name: string, value: string) => (world: TestWorld) => {
  world.variables[name] = value;
};
const page = () => new Response('<!doctype html>', { status: 403 });

const faults: readonly Fault[] = [
  { id: 'config.secrets', code: 'guessable', breakIt: set('SESSION_SECRETS', 'xy'.repeat(20)) },
  {
    id: 'runtime.node',
    code: 'unsupported',
    breakIt: (world) => {
      world.surroundings = { ...world.surroundings, nodeVersion: '18.20.0' };
    },
  },
  { id: 'runtime.network', code: 'not_checked', breakIt: set('NODE_TLS_REJECT_UNAUTHORIZED', '0') },
  { id: 'store.sqlite', code: 'in_memory', breakIt: set('DATABASE_PATH', ':memory:') },
  {
    id: 'tenant.discovery',
    code: 'no_backchannel',
    breakIt: ({ tenant }) => {
      tenant.state.settings.backchannelDiscovery = false;
    },
    hides: ['others.initiators'],
  },
  {
    id: 'tenant.clock',
    code: 'far_apart',
    breakIt: (world) => {
      world.aheadMs = 26_000;
    },
  },
  { id: 'app.secret', code: 'refused', breakIt: set('AUTH0_CLIENT_SECRET', 'another-secret') },
  {
    id: 'app.settings',
    code: 'app_type',
    breakIt: ({ tenant }) => {
      tenant.state.applicationChanges.change(clientId, { given: { app_type: 'spa' } });
    },
  },
  {
    id: 'mgmt.token',
    code: 'refused',
    breakIt: set('AUTH0_CLIENT_SECRET_MGMT', 'another-secret-of-the-machine'),
    hides: ['app.settings', 'mgmt.scopes', 'mgmt.plan', 'others.initiators'],
  },
  {
    id: 'mgmt.scopes',
    code: 'missing',
    breakIt: ({ tenant: { state } }) => {
      state.settings.withheldScopes.push('read:grants');
    },
  },
  {
    id: 'mgmt.plan',
    code: 'plan_in_part',
    breakIt: ({ tenant }) => {
      tenant.state.settings.planWithout = ['organizations'];
    },
  },
  {
    id: 'others.initiators',
    code: 'no_url',
    breakIt: ({ tenant }) => {
      tenant.state.registeredApplications.add({
        id: 'other',
        clientId: 'other',
        clientSecret: 'the secret of another',
        name: 'Other',
        kind: 'regular_web',
        redirectUris: ['https://other.example/callback'],
        logoutUris: [],
        managementScopes: [],
      });
    },
  },
  {
    id: 'public.backchannel',
    code: 'blocked',
    breakIt: ({ outside }) => void outside.answers.set(paths.backchannelLogout, page),
  },
  { id: 'public.address', code: 'too_large', breakIt: set('TRUST_PROXY', '2') },
  {
    id: 'public.metrics',
    code: 'path_open',
    breakIt: ({ outside }) =>
      void outside.answers.set('/metrics', () => new Response('latchkey_ready 1\n')),
  },
];

const pairs = faults.flatMap((one, position) =>
  faults.slice(position + 1).map((other) => [one, other] as const),
);
const order = checks.map(({ id }) => id);

test.each(pairs.map(([one, other]) => [`${one.id} and ${other.id}`, one, other] as const))(
  'a fault of %s is told of each, and of nothing else',
  async (_both, one, other) => {
    const world = createTestWorld();
    one.breakIt(world);
    other.breakIt(world);
    const told = [one, other].filter(
      ({ id }) => one.hides?.includes(id) !== true && other.hides?.includes(id) !== true,
    );
    await expectOnly(
      world,
      ...told
        .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
        .map(({ id, code }) => ({ id, code })),
    );
  },
);

test('every fault is told by itself', async () => {
  for (const { id, code, breakIt } of faults) {
    const world = createTestWorld();
    breakIt(world);
    expect(await world.complaints()).toEqual([{ id, code }]);
  }
});
