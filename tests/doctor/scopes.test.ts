import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultOperatorConfig } from '~/portal-config/operator-config';
import { wantedScopes } from '~/tenant-api/management-scopes';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const wanted = wantedScopes.map(({ scope }) => scope);

test('every scope that a call of the portal needs is wanted, and no other', () => {
  const resources = readdirSync(join(root, 'app/tenant-api/resources'))
    .filter((name) => !name.includes('.test.'))
    .map((name) => `app/tenant-api/resources/${name}`);
  const named = [...resources, 'app/profile/account.ts'].flatMap((path) => [
    ...read(path).matchAll(/['`]([a-z]+:[a-z_]+)['`]/g),
  ]);
  // `read:logs` is the other way to what `read:logs_users` gives.
  const scopes = named.map(([, scope = '']) => scope).filter((scope) => scope !== 'read:logs');
  expect([...new Set(scopes)].sort()).toEqual([...wanted].sort());
});

test('the page of the tenant names the same scopes', () => {
  const rows = read('docs/auth0-tenant.md')
    .split('\n')
    .map((line) => line.trim().split('|')[1] ?? '')
    .filter((cell) => /^ `[a-z]+:/.test(cell));
  const named = rows.flatMap((cell) => [...cell.matchAll(/`([a-z]+:[a-z_]+)`/g)].map(([, s]) => s));
  expect(named).toEqual(expect.arrayContaining(wanted));
});

test('by default, only what the operator has to ask for is turned off', () => {
  const turnedOff = wantedScopes.filter(({ isOff }) => isOff?.(defaultOperatorConfig));
  expect(turnedOff.map(({ scope }) => scope)).toEqual(['read:organization_members']);
});
