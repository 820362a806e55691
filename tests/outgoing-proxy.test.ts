import { expect, onTestFinished, test } from 'vitest';
import { parseEnv } from '~/env.server';
import { createServices } from '~/services.server';
import { startConnectProxy } from './connect-proxy';

test.each(['HTTPS_PROXY', 'https_proxy'])(
  'the portal that is started with %s looks for its tenant through the proxy alone',
  async (name) => {
    const proxy = await startConnectProxy({ refuseWith: 502 });
    const services = createServices(
      parseEnv({
        APP_BASE_URL: 'https://portal.example',
        AUTH0_ISSUER_BASE_URL: 'https://localhost:9443',
        AUTH0_CLIENT_ID: 'client',
        AUTH0_CLIENT_SECRET: 'client-secret',
        AUTH0_CLIENT_ID_MGMT: 'machine',
        AUTH0_CLIENT_SECRET_MGMT: 'machine-secret',
        SESSION_SECRETS: 's'.repeat(32),
        DATABASE_PATH: ':memory:',
        LOG_LEVEL: 'silent',
        [name]: `http://127.0.0.1:${proxy.port}`,
      }),
    );
    onTestFinished(() => {
      services.close();
      proxy.close();
    });
    await expect(services.tenant()).rejects.toThrow();
    expect(new Set(proxy.asked)).toEqual(new Set(['localhost:9443']));
  },
);
