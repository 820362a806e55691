import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTaskLink } from '~/pages/tasks/read-task-link';
import { operatorConfigSchema } from '~/portal-config/operator-config';
import { taskNames } from '~/portal-config/task-links';

const page = readFileSync(join(import.meta.dirname, '../docs/task-links.md'), 'utf8');
const examples = [...page.matchAll(/^```(?:json)?\n([\s\S]*?)\n```/gm)].map(
  ([, text = '']) => text,
);
const [config = '', link = '', answer = ''] = examples;
const { taskLinks } = operatorConfigSchema.parse(JSON.parse(config));
const { pathname, searchParams } = new URL(link);
const read = () => readTaskLink(pathname.split('/').pop() ?? '', searchParams, taskLinks);

test('the operator’s file of the page allows its link', () => {
  expect(read()).toEqual({
    task: 'change-password',
    clientId: Object.keys(taskLinks)[0],
    returnUrl: 'https://loom.example.com/settings/security',
    state: 'af0ifjsldkj',
  });
});

test('the answer of the page is one to its link', () => {
  const { origin, pathname: path, searchParams: query } = new URL(answer);
  expect(origin + path).toBe(searchParams.get('return'));
  expect([...query]).toEqual([
    ['result', 'done'],
    ['state', searchParams.get('state')],
  ]);
});

test('the page has every task, and no other', () => {
  const rows = [...page.matchAll(/^\| `([a-z]+-[a-z-]+)` +\|/gm)].map(([, task]) => task);
  expect(rows).toEqual([...taskNames]);
});
