import { readEnvironment } from './environment';
import { type MailServer, startMailServer } from './mail/mail-server';
import { taskLinksOf } from './pages/application-page';
import { CEDAR_BOARD, MANAGEMENT, PORTAL } from './seed/applications';
import { startTenant, type Tenant } from './tenant';

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function start(): Promise<{ tenant: Tenant; mailServer: MailServer }> {
  try {
    const { smtpPort, ...options } = readEnvironment(process.env);
    const tenant = await startTenant(options);
    const mailServer = await startMailServer(tenant.state.mails, smtpPort);
    await tenant.warmUp();
    return { tenant, mailServer };
  } catch (error) {
    return fail(error);
  }
}

const { tenant, mailServer } = await start();
const people = tenant.people.map(({ email, phoneNumber = '', password, name, about }) => ({
  // What is typed at the tenant's page: who has codes by text message may have no address.
  login: email || phoneNumber,
  email,
  password,
  name,
  about,
}));
const { issuer } = tenant;
const said = {
  ready: true,
  issuer,
  smtpUrl: mailServer.url,
  people,
  clients: { portal: PORTAL, management: MANAGEMENT },
  taskLinks: taskLinksOf({ application: CEDAR_BOARD, issuer }),
};
process.stdout.write(`${JSON.stringify(said)}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    Promise.all([tenant.close(), mailServer.close()]).then(() => process.exit(0), fail);
  });
}
