import { readEnvironment } from './environment';
import { MANAGEMENT, PORTAL } from './seed/applications';
import { startTenant, type Tenant } from './tenant';

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function start(): Promise<Tenant> {
  try {
    const tenant = await startTenant(readEnvironment(process.env));
    await tenant.warmUp();
    return tenant;
  } catch (error) {
    return fail(error);
  }
}

const tenant = await start();
const people = tenant.people.map(({ email, password, name, about }) => ({
  email,
  password,
  name,
  about,
}));
const clients = { portal: PORTAL, management: MANAGEMENT };
process.stdout.write(
  `${JSON.stringify({ ready: true, issuer: tenant.issuer, people, clients })}\n`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    tenant.close().then(() => process.exit(0), fail);
  });
}
