import { expect, test } from 'vitest';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import { noon } from '../../tests/fakes/clock';
import { proveSecondFactor } from './second-factor.server';

interface Given {
  amr?: string[];
  level?: 'recent' | 'strong';
  needsSecondFactor?: boolean;
  strongSignIn?: 'acr' | 'mfa-api';
  answer?: () => Response;
}

/** What the person has proved; `calls` gets each call to the tenant, as its address and credentials. */
function prove(given: Given = {}, calls: string[] = []) {
  return proveSecondFactor(
    given.amr ?? ['pwd'],
    { level: given.level ?? 'strong', needsSecondFactor: given.needsSecondFactor ?? true },
    () => 'the-access-token',
    {
      strongSignIn: given.strongSignIn ?? 'mfa-api',
      issuer: 'https://tenant.example/',
      timeoutMs: 60_000,
      now: noon,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        calls.push(`${request.method} ${request.url} ${request.headers.get('authorization')}`);
        return given.answer?.() ?? Response.json([{ id: 'totp|dev_1' }]);
      },
    },
  );
}

test('an access token that the MFA API takes proves the second factor', async () => {
  const calls: string[] = [];
  expect(await prove({}, calls)).toEqual({ by: 'mfa-api', provenAt: noon });
  expect(calls).toEqual(['GET https://tenant.example/mfa/authenticators Bearer the-access-token']);
});

test.each([401, 403])(
  'an access token that the MFA API answers with %i proves nothing',
  async (status) => {
    const answer = () => new Response(null, { status });
    await expect(prove({ answer })).rejects.toMatchObject({ code: 'second_factor_missing' });
  },
);

test('whoever needs no second factor passes without a proof', async () => {
  const answer = () => new Response(null, { status: 401 });
  expect(await prove({ answer, needsSecondFactor: false })).toBeNull();
});

test('more than anybody has set up is no answer of the MFA API', async () => {
  const tooLarge = () =>
    new ReadableStream({ start: (controller) => controller.error(new AnswerTooLargeError()) });
  const answer = () => new Response(tooLarge());
  await expect(prove({ answer })).rejects.toMatchObject({ code: 'tenant_answer_invalid' });
});

test('the page of a proxy is no answer of the MFA API', async () => {
  const answer = () => new Response('<!doctype html>', { status: 200 });
  await expect(prove({ answer })).rejects.toMatchObject({ code: 'tenant_answer_invalid' });
  const object = () => Response.json({ status: 'ok' });
  await expect(prove({ answer: object })).rejects.toMatchObject({ code: 'tenant_answer_invalid' });
});

test('a tenant that fails proves nothing, and is named as the cause', async () => {
  const answer = () => new Response(null, { status: 503 });
  await expect(prove({ answer })).rejects.toMatchObject({ code: 'tenant_unreachable' });
  const dead = () => {
    throw new TypeError('fetch failed');
  };
  await expect(prove({ answer: dead })).rejects.toMatchObject({ code: 'tenant_unreachable' });
});

test('a second factor that the ID token tells needs no call', async () => {
  const calls: string[] = [];
  expect(await prove({ amr: ['pwd', 'mfa'] }, calls)).toBeNull();
  expect(calls).toEqual([]);
});

test('by acr, an ID token without a second factor is refused, and nobody is asked', async () => {
  const calls: string[] = [];
  await expect(prove({ strongSignIn: 'acr' }, calls)).rejects.toMatchObject({
    code: 'second_factor_missing',
  });
  expect(calls).toEqual([]);
});

test('a recent sign-in asks for no second factor', async () => {
  const calls: string[] = [];
  expect(await prove({ level: 'recent' }, calls)).toBeNull();
  expect(calls).toEqual([]);
});
