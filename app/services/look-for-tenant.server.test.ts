import { expect, test } from 'vitest';
import { AuthError } from '~/auth/auth-error';
import { createLogger } from '~/log/logger.server';
import { lookForTenant } from './look-for-tenant.server';

function readableLog() {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  return { log: createLogger({ level: 'info', format: 'json', destination }), lines };
}

test('a tenant that is away at the start is a line in the log, with the reason', async () => {
  const { log, lines } = readableLog();
  const tenant = () => Promise.reject(new AuthError('tenant_unreachable', 'No answer.'));
  await lookForTenant({ tenant, log });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('"event":"tenant.missing","reason":"tenant_unreachable"');
});

test('of a tenant that is there, nothing is said', async () => {
  const { log, lines } = readableLog();
  const tenant = () => Promise.resolve({} as never);
  await lookForTenant({ tenant, log });
  expect(lines).toEqual([]);
});
