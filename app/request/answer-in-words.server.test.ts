import { json, type LoaderFunctionArgs, redirect, type ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import { ownBrand } from '~/brand/brand';
import { translator } from '~/i18n/catalogues.server';
import { noSupport } from '~/portal-config/support';
import { answerInWords } from './answer-in-words.server';

const context = {
  locale: 'de',
  translate: translator('de'),
  services: { brand: ownBrand, operator: { support: noSupport } },
} as const;

/** What the loader and the action of a route come to that both do `work`, thrown or returned. */
async function answers(work: () => unknown, module: object = {}): Promise<unknown[]> {
  return answersOf({ ...module, loader: work, action: work });
}

/** The same of a route that has what `module` has. */
async function answersOf(module: object): Promise<unknown[]> {
  const route = { id: 'route', module };
  const build = { routes: { route } } as unknown as ServerBuild;
  const wrapped = answerInWords(build).routes.route?.module;
  const call = async (handler: unknown) =>
    (handler as (args: LoaderFunctionArgs) => Promise<unknown>)({
      context,
    } as unknown as LoaderFunctionArgs);
  return Promise.all(
    [wrapped?.loader, wrapped?.action].map((handler) =>
      call(handler).catch((thrown: unknown) => thrown),
    ),
  );
}

const refuse = (answer: Response) => async () => {
  throw answer;
};

test('whoever asks for a file that they do not get reads why, in their language', async () => {
  const refused = await answers(
    refuse(new Response(null, { status: 429, headers: { 'Retry-After': '60' } })),
  );
  for (const answer of refused as Response[]) {
    expect(answer.status).toBe(429);
    expect(answer.headers.get('Retry-After')).toBe('60');
    expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('Content-Language')).toBe('de');
    expect(await answer.text()).toBe(
      `${context.translate('error.tooMany.heading')}\n\n${context.translate('error.tooMany.text')}\n`,
    );
  }
});

test('what a page would be made of is not shown as data', async () => {
  const data = {
    kind: 'form-expired',
    action: '/',
    fields: [['note', 'mine']],
    formToken: 'token',
  };
  const [answer] = (await answers(refuse(json(data, { status: 403 })))) as Response[];
  const text = (await answer?.text()) ?? '';
  expect(text).toContain(context.translate('error.formExpired.text'));
  expect(text).not.toMatch(/token|mine|kind/);
});

test('a file, a way on and a fault of the portal go through as they are', async () => {
  const file = new Response('file');
  const wayOn = redirect('/account');
  const fault = new TypeError('a fault of ours');
  expect(await answers(() => file)).toEqual([file, file]);
  expect(await answers(refuse(wayOn))).toEqual([wayOn, wayOn]);
  expect(await answers(() => Promise.reject(fault))).toEqual([fault, fault]);
});

test('a route with a page has the page for an error', async () => {
  const refused = new Response(null, { status: 403 });
  expect(await answers(refuse(refused), { default: () => null })).toEqual([refused, refused]);
});

test('whoever opens an address that takes forms only, or sends a form to a file, reads that', async () => {
  const takesForms = await answersOf({ action: () => new Response('file') });
  const isFile = await answersOf({ loader: () => new Response('file') });
  const refused = [takesForms[0], isFile[1]] as Response[];
  expect(refused.map(({ status }) => status)).toEqual([405, 405]);
  // RFC 9110 section 15.5.6: a 405 says what is allowed.
  expect(refused.map(({ headers }) => headers.get('Allow'))).toEqual(['POST', 'GET, HEAD']);
  for (const answer of refused)
    expect(await answer.text()).toContain(context.translate('error.method.text'));
});
