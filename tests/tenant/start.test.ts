import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../tenant/environment';

const START = fileURLToPath(new URL('../../tenant/start.ts', import.meta.url));

describe('Starting from the command line', () => {
  test('one line on standard output says where it is and who can sign in; SIGTERM stops it', async () => {
    const tenant = spawn(process.execPath, ['--import', 'tsx', START], {
      env: { ...process.env, TENANT_PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    tenant.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    const lines: string[] = [];
    const output = createInterface(tenant.stdout).on('line', (line) => lines.push(line));
    await once(output, 'line');
    const ready = JSON.parse(lines[0] ?? '') as {
      ready: boolean;
      issuer: string;
      smtpUrl: string;
      people: { login: string }[];
    };
    expect(ready.ready).toBe(true);
    expect(ready.issuer).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(ready.smtpUrl).toMatch(/^smtp:\/\/127\.0\.0\.1:\d+$/);
    const told = ['login', 'email', 'password', 'name', 'about'];
    expect(Object.keys(ready.people[0] ?? {})).toEqual(told);
    expect(ready.people.filter(({ login }) => login === '')).toEqual([]);
    expect((await fetch(ready.issuer)).status).toBe(200);
    tenant.kill('SIGTERM');
    expect(await once(tenant, 'exit')).toEqual([0, null]);
    expect(lines).toHaveLength(1);
    expect(errors).toBe('');
  });
});

describe('The environment', () => {
  test('without any setting the defaults hold', () => {
    expect(readEnvironment({ PATH: '/bin' })).toEqual({ port: 4400, smtpPort: 0, visitor: {} });
  });

  test('every switch is read', () => {
    expect(
      readEnvironment({
        TENANT_PORT: '0',
        TENANT_HOST: '0.0.0.0',
        TENANT_SMTP_PORT: '2600',
        TENANT_PORTAL_URL: 'http://127.0.0.1:3210',
        TENANT_LATENCY_MS: '80',
        TENANT_ENDING_DELAY_MS: '0',
        TENANT_RATE_LIMIT: '2/10',
        TENANT_VISITOR_IP: '90.230.11.84',
        TENANT_VISITOR_ASN: '3301',
        TENANT_VISITOR_MFA: 'on',
        TENANT_PLAN_WITHOUT_SESSIONS: 'on',
        TENANT_END_SESSION_DISCOVERY: 'off',
        TENANT_CLOCK_SKEW_SECONDS: '-45',
      }),
    ).toEqual({
      port: 0,
      host: '0.0.0.0',
      smtpPort: 2600,
      portalUrl: 'http://127.0.0.1:3210',
      latencyMs: 80,
      endingDelayMs: 0,
      rateLimit: { perSecond: 2, burst: 10 },
      visitor: { ip: '90.230.11.84', asn: '3301', mfa: true },
      planWithoutSessions: true,
      endSessionDiscovery: false,
      skewSeconds: -45,
    });
    expect(readEnvironment({ TENANT_RATE_LIMIT: 'off' }).rateLimit).toBeNull();
  });

  test('all problems are reported together', () => {
    const wrong = { TENANT_PORT: 'many', TENANT_RATE_LIMIT: 'some' };
    expect(() => readEnvironment(wrong)).toThrow(/TENANT_PORT[\s\S]*TENANT_RATE_LIMIT/);
  });
});
