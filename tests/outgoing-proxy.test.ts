import { readFileSync } from 'node:fs';
import { expect, inject, onTestFinished, test } from 'vitest';
import { parseEnv } from '~/env.server';
import { createServices } from '~/services.server';
import { MANAGEMENT, PORTAL } from '../tenant/seed/applications';
import { startTenant } from '../tenant/tenant';
import { startConnectProxy } from './connect-proxy';

test.each(['HTTPS_PROXY', 'https_proxy'])(
  'the portal that is started with %s asks its tenant through the proxy alone',
  async (name) => {
    const { certificate, key } = inject('certificate');
    const tenant = await startTenant({
      tls: { cert: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') },
    });
    const proxy = await startConnectProxy();
    const services = createServices(
      parseEnv({
        APP_BASE_URL: 'https://portal.example',
        AUTH0_ISSUER_BASE_URL: tenant.baseUrl,
        AUTH0_CLIENT_ID: PORTAL.clientId,
        AUTH0_CLIENT_SECRET: PORTAL.clientSecret,
        AUTH0_CLIENT_ID_MGMT: MANAGEMENT.clientId,
        AUTH0_CLIENT_SECRET_MGMT: MANAGEMENT.clientSecret,
        SESSION_SECRETS: 's'.repeat(32),
        DATABASE_PATH: ':memory:',
        LOG_LEVEL: 'silent',
        CALL_TIMEOUT_MS: '30000',
        [name]: `http://127.0.0.1:${proxy.port}`,
      }),
    );
    onTestFinished(async () => {
      services.close();
      proxy.close();
      await tenant.close();
    });
    const [person] = tenant.people;

    const discovered = await services.tenant();
    const bounds = { startBy: Date.now() + 30_000, deadlineAt: Date.now() + 30_000 };
    await services.directory.list(person?.userId ?? '', bounds);

    expect(discovered.issuer).toBe(tenant.issuer);
    expect(tenant.requests().map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/.well-known/openid-configuration', '/oauth/token']),
    );
    expect(new Set(proxy.asked)).toEqual(new Set([new URL(tenant.baseUrl).host]));

    // With the proxy gone there is no other way.
    proxy.close();
    const before = tenant.requests().length;
    await expect(services.directory.list('auth0|somebody-else')).rejects.toThrow();
    expect(tenant.requests()).toHaveLength(before);
  },
);
