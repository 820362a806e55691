import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { TenantError, tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { ada, answerOf, createTestPortal, type TestPortal } from '../../tests/test-portal';
import { type Act, defineAct } from './act';
import { actionOf } from './act.server';
import { type RefusedAct } from './refused-act';

const texts = {
  nothingDone: message('kit.problem.nothingDone'),
  notKnown: message('kit.problem.notKnown'),
};

/** An act with a field and a secret that fails as it is told to. */
const rename = (carryOut: Act['carryOut']) =>
  defineAct({
    access: 'person',
    intent: 'rename',
    schema: z.object({ name: z.string().min(1).max(5), password: z.string() }),
    secret: ['password'],
    limit: { name: 'profile', count: 10, windowMs: minutes(1) },
    costOf: ({ name }) => name.length,
    freshnessOf: () => 'routine',
    askedAt: () => '/account/profile',
    lock: null,
    event: {
      name: 'profile.rename',
      results: { done: 'info', failed: 'warn' },
      reasons: [...tenantErrorCodes, 'unexpected'],
    },
    texts,
    nameSent: message('profile.save'),
    carryOut,
  });
const answer = new Response(null, { status: 303, headers: { location: '/account/profile' } });
const done: Act['carryOut'] = async () => ({ result: 'done', answer });

async function send(
  portal: TestPortal,
  act: Act,
  fields: Record<string, string> = { intent: 'rename', name: 'Ada', password: 'secret' },
) {
  const request = await portal.post('/account/profile', fields, await portal.signIn());
  return answerOf(actionOf(act)({ request, context: portal.context, params: {} }));
}

const lines = (portal: TestPortal) =>
  portal
    .logged()
    .split('\n')
    .filter((line) => line.includes('"audit":true'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('an act that was carried out leads to its result', async () => {
  const portal = createTestPortal();
  expect(await send(portal, rename(done))).toMatchObject({ status: 303 });
  expect(lines(portal)).toMatchObject([{ event: 'profile.rename', result: 'done' }]);
});

test('a form that does not fit comes back with what was typed, what is wrong with it, and no secret', async () => {
  const portal = createTestPortal();
  const fields = { intent: 'rename', name: 'Leonardo', password: 'secret' };
  const refused = await send(portal, rename(done), fields);
  expect(refused.status).toBe(400);
  const told = (await refused.json()) as RefusedAct;
  expect(told).toEqual({
    requestId: 'request-1',
    message: message('kit.problem.badRequest'),
    problem: null,
    effect: texts.nothingDone,
    fieldErrors: { name: message('kit.field.tooLong', { maximum: 5 }) },
    fields: { intent: ['rename'], name: ['Leonardo'] },
  });
  expect(lines(portal)).toMatchObject([{ event: 'form', reason: 'fields_invalid' }]);
});

test('a form that asks for no act of the page is refused', async () => {
  const portal = createTestPortal();
  const refused = await send(portal, rename(done), { intent: 'remove', name: 'Ada', password: '' });
  expect(refused.status).toBe(400);
  expect(lines(portal)).toMatchObject([{ event: 'form', reason: 'fields_invalid' }]);
});

test('what an act refuses itself is told on the same page, beside the fields that it is about', async () => {
  const portal = createTestPortal();
  const taken = { name: message('kit.field.invalid') };
  const refused = await send(
    portal,
    rename(async () => ({
      result: 'failed',
      reason: 'conflict',
      refused: { status: 409, message: message('kit.problem.badRequest'), fieldErrors: taken },
    })),
  );
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ fieldErrors: taken, fields: { name: ['Ada'] } });
  expect(lines(portal)).toMatchObject([{ result: 'failed', reason: 'conflict' }]);
});

test.each([
  ['rate_limited', 429, texts.nothingDone],
  ['not_permitted', 403, texts.nothingDone],
  ['timeout', 503, texts.notKnown],
  ['unreachable', 503, texts.notKnown],
  ['unavailable', 503, texts.notKnown],
  ['unexpected_answer', 502, texts.notKnown],
] as const)(
  'a tenant that fails with %s is told of, and what that means',
  async (code, status, effect) => {
    const portal = createTestPortal();
    const failing = rename(() => Promise.reject(new TenantError(code, 'It did not.')));
    const refused = await send(portal, failing);
    expect(refused.status).toBe(status);
    expect(await refused.json()).toMatchObject({ effect, problem: { reference: 'request-1' } });
    expect(lines(portal)).toMatchObject([{ result: 'failed', reason: code }]);
  },
);

test('a store that fails is no problem of the tenant’s', async () => {
  const portal = createTestPortal();
  const down = new StoreUnavailableError('unreachable', 'down');
  await expect(
    send(
      portal,
      rename(() => Promise.reject(down)),
    ),
  ).rejects.toBe(down);
  expect(lines(portal)).toMatchObject([{ result: 'failed', reason: 'unexpected' }]);
});

test('what was done for good before a store failed is told as done', async () => {
  const portal = createTestPortal();
  const down = new StoreUnavailableError('unreachable', 'down');
  const failing = rename((_, reached) => {
    reached('done');
    return Promise.reject(down);
  });
  const told = await send(portal, failing);
  expect(told.status).toBe(503);
  expect(await told.json()).toEqual({ kind: 'act-accepted', isWhole: true });
  expect(lines(portal)).toMatchObject([{ level: 'info', result: 'done', reason: 'unexpected' }]);
  expect(portal.logged()).toContain('"event":"store.unavailable"');
});

test('of what was done in part before a store failed, the person hears that it was a part', async () => {
  const failing = rename((_, reached) => {
    reached('failed');
    return Promise.reject(new StoreUnavailableError('unreachable', 'down'));
  });
  const told = await send(createTestPortal(), failing);
  expect(await told.json()).toEqual({ kind: 'act-accepted', isWhole: false });
});

test('an act whose cost cannot be counted was carried out, and has one line', async () => {
  const portal = createTestPortal();
  const { rateLimiter } = portal.services;
  vi.spyOn(rateLimiter, 'consume')
    .mockResolvedValueOnce({ isAllowed: true })
    .mockRejectedValueOnce(new StoreUnavailableError('unreachable', 'down'));
  const told = await send(
    portal,
    rename(async () => ({ result: 'done', answer, cost: 4 })),
  );
  expect(await told.json()).toEqual({ kind: 'act-accepted', isWhole: true });
  expect(lines(portal)).toMatchObject([{ result: 'done' }]);
});

test('the answer of a guard within an act is the answer, and has its own line', async () => {
  const portal = createTestPortal();
  const refusal = new Response(null, { status: 429 });
  const guarded = rename(async () => {
    throw refusal;
  });
  expect(await send(portal, guarded)).toMatchObject({ status: 429 });
  expect(lines(portal)).toEqual([]);
});

test('the limit counts what a form asks for, and what the act took besides', async () => {
  const portal = createTestPortal();
  const costly = rename(async () => ({ result: 'done', answer, cost: 4 }));
  expect((await send(portal, costly)).status).toBe(303);
  const { limit } = costly;
  const { rateLimiter } = portal.services;
  // Three for the letters of the name, and four.
  expect(await rateLimiter.consume(limit!, ada.userId, 3)).toEqual({ isAllowed: true });
  expect(await rateLimiter.consume(limit!, ada.userId)).toMatchObject({ isAllowed: false });
});
