import { json, redirect } from '@remix-run/node';
import { expect, test, vi } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { createSharedWork } from '~/cache/shared-work.server';
import { type AppLoadContext } from './context';
import { answerOnce } from './answer-once.server';

function portal() {
  const cache = createMemoryCache({ now: () => 0 });
  const formsUnderWay = createSharedWork(cache, createSealedText(['a secret'], 'test'));
  const { signal: deadline } = new AbortController();
  return { services: { formsUnderWay }, deadline } as unknown as Pick<
    AppLoadContext,
    'services' | 'deadline'
  >;
}

interface Sent {
  by?: string;
  to?: string;
  fields?: Record<string, string>;
}

function form({ by = 'browser', to = '/act', fields = { intent: 'end' } }: Sent = {}) {
  const request = new Request(`https://portal.example${to}`);
  return { request, portalSessionId: by, form: new URLSearchParams(fields) };
}

const later = () => new Promise((resolve) => setTimeout(resolve));

test('a form that comes again meanwhile has the answer of the first, and each can read it', async () => {
  const context = portal();
  const work = vi.fn(async () => {
    await later();
    return json({ code: 'shown once' });
  });
  const answers = await Promise.all([1, 2, 3].map(() => answerOnce(context, form(), work)));
  expect(work).toHaveBeenCalledOnce();
  for (const answer of answers) expect(await answer.json()).toEqual({ code: 'shown once' });
});

test('what is thrown is thrown to each', async () => {
  const context = portal();
  const wayOn = async () => {
    await later();
    throw redirect('/auth/sign-in-again');
  };
  const thrown = await Promise.allSettled([1, 2].map(() => answerOnce(context, form(), wayOn)));
  for (const one of thrown)
    expect((one as PromiseRejectedResult).reason).toMatchObject({ status: 302 });
});

test.each<[string, Sent]>([
  ['with other fields', { fields: { intent: 'keep' } }],
  ['to another address', { to: '/act?page=2' }],
  ['from another browser', { by: 'phone' }],
])('a form %s is another one', async (_which, other) => {
  const context = portal();
  const work = vi.fn(async () => {
    await later();
    return redirect('/');
  });
  await Promise.all([answerOnce(context, form(), work), answerOnce(context, form(other), work)]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('nothing is remembered once the answer is there, or of another portal', async () => {
  const context = portal();
  const work = vi.fn(async () => redirect('/'));
  await answerOnce(context, form(), work);
  await Promise.all([answerOnce(context, form(), work), answerOnce(portal(), form(), work)]);
  expect(work).toHaveBeenCalledTimes(3);
});
