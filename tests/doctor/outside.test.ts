import { describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { createTestWorld, expectOnly, fetchError, portalUrl } from './doctor-world';
import { append, type Forwarding, replace } from './public-portal';

const page = (status: number) =>
  new Response('<!doctype html><title>Sign in</title>', {
    status,
    headers: { 'content-type': 'text/html' },
  });
const elsewhere = () =>
  new Response(null, { status: 302, headers: { location: 'https://login.example/' } });
const text = (body: string) => () =>
  new Response(body, { headers: { 'content-type': 'text/plain; version=0.0.4' } });
const figures = text('# HELP up Up\n# TYPE latchkey_ready gauge\nlatchkey_ready 1\n');
const refuse = (code: string) => () => {
  throw fetchError(code);
};

/** The portal, with this in place of everything that it answers in public. */
function hidden(answer: () => Response) {
  const world = createTestWorld();
  for (const path of [paths.healthz, paths.clientAddress, paths.backchannelLogout, '/metrics'])
    world.outside.answers.set(path, answer);
  return world;
}

describe('The public address', () => {
  test.each([
    ['without a portal behind its proxy', () => page(502), 'not_running'],
    ['that leads elsewhere', elsewhere, 'redirected'],
    ['with another program at it', () => page(200), 'not_the_portal'],
    ['with an expired certificate', refuse('CERT_HAS_EXPIRED'), 'certificate_expired'],
    ['with the certificate of another', refuse('ERR_TLS_CERT_ALTNAME_INVALID'), 'certificate_name'],
    [
      'with a certificate of nobody known',
      refuse('SELF_SIGNED_CERT_IN_CHAIN'),
      'certificate_untrusted',
    ],
    ['without TLS', refuse('ERR_SSL_WRONG_VERSION_NUMBER'), 'no_tls'],
  ])('%s is told', async (_what, answer, code) => {
    await expectOnly(hidden(answer), { id: 'public.reach', code });
  });

  test.each(['ENOTFOUND', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT'])(
    'that cannot be reached from here (%s) is no failure, and nothing else there is looked at',
    async (code) => {
      const world = hidden(refuse(code));
      await expectOnly(world);
      expect(await world.findings('public.reach')).toMatchObject([{ status: 'skipped' }]);
      expect(await world.findings('public.address')).toMatchObject([
        { status: 'skipped', found: 'needs public.reach' },
      ]);
    },
  );

  test('counts as reached where a proxy keeps /healthz from the public', async () => {
    const world = createTestWorld();
    world.outside.answers.set(paths.healthz, () => page(403));
    await expectOnly(world);
  });

  test('with a portal of another release is told', async () => {
    const world = createTestWorld();
    world.outside.version = '0.0.1';
    await expectOnly(world, { id: 'public.reach', code: 'other_release' });
  });
});

describe('The address for logout tokens', () => {
  test.each([
    ['a page for signing in', elsewhere],
    ['a challenge', () => page(200)],
    ['a firewall', () => page(403)],
    ['a proxy that does not know it', () => page(404)],
    ['a proxy that takes no POST', () => new Response(null, { status: 405 })],
  ])('with %s in front is told', async (_what, answer) => {
    const world = createTestWorld();
    world.outside.answers.set(paths.backchannelLogout, answer);
    await expectOnly(world, { id: 'public.backchannel', code: 'blocked' });
  });

  test('is asked without cookies, by a form', async () => {
    const world = createTestWorld();
    const asked: Request[] = [];
    const { fetch } = world;
    world.fetch = (input, init) => {
      asked.push(new Request(input, init));
      return fetch(input, init);
    };
    await world.findings('public.backchannel');
    const sent = asked.find(({ url }) => url === portalUrl + paths.backchannelLogout);
    expect(sent?.method).toBe('POST');
    expect(sent?.headers.get('cookie')).toBeNull();
    expect(sent?.headers.get('content-type')).toMatch(/^application\/x-www-form-urlencoded/);
  });
});

describe('TRUST_PROXY', () => {
  const drop: Forwarding = () => null;
  const keep: Forwarding = (sent) => sent;

  test.each([
    ['1', [append]],
    ['1', [replace]],
    ['2', [append, append]],
    ['2', [replace, append]],
    ['10.0.0.0/8,127.0.0.1', [append, append]],
  ])('%s is right behind %o', async (trustProxy, proxies) => {
    const world = createTestWorld();
    world.variables['TRUST_PROXY'] = trustProxy;
    world.outside.proxies = proxies;
    await expectOnly(world);
  });

  test.each([
    ['2', [append], 'too_large', 'Set TRUST_PROXY=1'],
    ['3', [append, append], 'too_large', 'Set TRUST_PROXY=2'],
    ['1', [keep], 'too_large', 'Let the proxy add'],
    ['127.0.0.1,198.51.100.0/24', [append], 'too_large', 'Set TRUST_PROXY=1'],
    ['1', [append, append], 'too_small', 'Set TRUST_PROXY=2'],
    ['1', [replace, append], 'too_small', 'Set TRUST_PROXY=2'],
    ['127.0.0.1', [append, append], 'too_small', 'Set TRUST_PROXY=2'],
    ['2', [replace], 'fewer_proxies', 'Set TRUST_PROXY=1'],
    ['1', [drop], 'not_forwarded', 'Let the proxy add'],
  ])('%s behind %o is %s', async (trustProxy, proxies, code, remedy) => {
    const world = createTestWorld();
    world.variables['TRUST_PROXY'] = trustProxy;
    world.outside.proxies = proxies;
    await expectOnly(world, { id: 'public.address', code });
    expect((await world.findings('public.address'))[0]?.remedy).toContain(remedy);
  });

  test('is too small also where the client and the proxy are one machine', async () => {
    const world = createTestWorld();
    world.variables['TRUST_PROXY'] = '1';
    const here: Forwarding = (sent) => append(sent, '127.0.0.1');
    world.outside.proxies = [here, here];
    await expectOnly(world, { id: 'public.address', code: 'too_small' });
  });

  test('of addresses that the doctor stands among cannot be judged from here', async () => {
    const world = createTestWorld();
    world.variables['TRUST_PROXY'] = '10.0.0.0/8,127.0.0.1';
    world.outside.proxies = [(sent) => append(sent, '10.0.0.9')];
    await expectOnly(world);
    expect(await world.findings('public.address')).toMatchObject([{ status: 'skipped' }]);
  });

  test('cannot be judged with the secrets of another portal', async () => {
    const world = createTestWorld();
    world.outside.running = { SESSION_SECRETS: 'aZ3v9Qw7Lr5TtY1uIo0pAs8dFg6hJk4lXc2w' };
    await expectOnly(world, { id: 'public.address', code: 'not_taken' });
  });
});

test('two faults at once are both told', async () => {
  const world = createTestWorld();
  world.variables['TRUST_PROXY'] = '2';
  world.outside.answers.set(paths.backchannelLogout, () => page(403));
  await expectOnly(
    world,
    { id: 'public.backchannel', code: 'blocked' },
    { id: 'public.address', code: 'too_large' },
  );
});

describe('The figures', () => {
  test('at the public address are told', async () => {
    const world = createTestWorld();
    world.outside.answers.set('/metrics', figures);
    await expectOnly(world, { id: 'public.metrics', code: 'path_open' });
  });

  test.each([
    ['a text', text('Nothing to see here: latchkey_ready is not public.\n')],
    ['the figures of the proxy', text('# TYPE caddy_up gauge\ncaddy_up 1\n')],
    ['a page of the portal', () => page(200)],
  ])('are not %s at that address', async (_what, answer) => {
    const world = createTestWorld();
    world.outside.answers.set('/metrics', answer);
    await expectOnly(world);
  });

  test('at the public name, on their own port, are told', async () => {
    const world = createTestWorld();
    world.variables['METRICS_PORT'] = '9464';
    world.outside.answers.set('http://account.example:9464/metrics', figures);
    await expectOnly(world, { id: 'public.metrics', code: 'port_open' });
  });

  test('on a port under a name that is not known here are not looked for', async () => {
    const world = createTestWorld();
    world.variables['METRICS_PORT'] = '9464';
    world.lookUp = () => Promise.reject(fetchError('ENOTFOUND'));
    await expectOnly(world);
  });

  test('on a port that only the inner network sees are right', async () => {
    const world = createTestWorld();
    world.variables['METRICS_PORT'] = '9464';
    world.lookUp = () => Promise.resolve(['10.0.0.4']);
    world.outside.answers.set('http://account.example:9464/metrics', figures);
    await expectOnly(world);
    expect(await world.findings('public.metrics')).toMatchObject([
      { status: 'ok' },
      { found: 'Port 9464 is not asked: from here, account.example is an inner address.' },
    ]);
  });
});
