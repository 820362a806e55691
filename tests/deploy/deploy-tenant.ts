// `npm run test:deploy`: sets up the local tenant with Auth0's own deploy CLI, as docs/auth0-tenant.md has it, and asks
// the doctor what it thinks of that.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { runDoctor } from '~/doctor/doctor.server';
import { disk } from '~/doctor/store/disk.server';
import { DEPLOYMENT } from '../../tenant/seed/applications';
import { configFaults } from '../../deploy/auth0/check-config.mjs';
import { startTenant } from '../../tenant/tenant';
import { writeCertificate } from '../certificate';
import { createChecklist, unless } from '../checklist';
import { installDeployCli, plannedFor, runDeployCli } from './deploy-cli';

/** Of refresh tokens, which neither application is given. */
const addedByTheCli = ['refresh_token'];

const root = join(import.meta.dirname, '..', '..');
const deployFolder = join(root, 'deploy', 'auth0');
const folder = mkdtempSync(join(tmpdir(), 'latchkey-deploy-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const config = join(folder, 'config.json');
const template = readFileSync(join(deployFolder, 'tenant.yaml'), 'utf8');
const baseUrl = 'https://account.example.com';
const { report, failures } = createChecklist();

interface Config {
  AUTH0_DOMAIN: string;
  AUTH0_KEYWORD_REPLACE_MAPPINGS: Record<string, string | string[]>;
}

const program = installDeployCli();
const { certificate, key } = await writeCertificate(folder);
const tenant = await startTenant({
  tls: { key: readFileSync(key, 'utf8'), cert: readFileSync(certificate, 'utf8') },
  portalUrl: baseUrl,
  // The CLI waits out a refusal by the minute.
  rateLimit: null,
});
// As it is in tenants that were made before November 2023.
tenant.state.settings.endSessionDiscovery = false;
const domain = new URL(tenant.issuer).host;

const example = JSON.parse(
  readFileSync(join(deployFolder, 'config.example.json'), 'utf8'),
) as Config;
const mappings: Config['AUTH0_KEYWORD_REPLACE_MAPPINGS'] = {
  ...example.AUTH0_KEYWORD_REPLACE_MAPPINGS,
  LATCHKEY_BASE_URL: baseUrl,
  LATCHKEY_CANONICAL_DOMAIN: domain,
};

writeFileSync(
  config,
  JSON.stringify({ ...example, AUTH0_DOMAIN: domain, AUTH0_KEYWORD_REPLACE_MAPPINGS: mappings }),
);

/** A token of an application that may set the tenant up, as the CLI gets one for itself. */
async function tokenOf({ clientId, clientSecret }: typeof DEPLOYMENT): Promise<string> {
  const answer = await tenant.fetch(`${tenant.issuer}oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      audience: `${tenant.issuer}api/v2/`,
    }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

const accessToken = await tokenOf(DEPLOYMENT);
const deploy = (options: readonly string[]) =>
  runDeployCli(program, {
    files: { config, template: join(deployFolder, 'tenant.yaml') },
    environment: { AUTH0_ACCESS_TOKEN: accessToken, NODE_EXTRA_CA_CERTS: certificate },
    options,
  });

type Body = Record<string, unknown>;

async function listOf(path: string, token: string, member: string): Promise<Body[]> {
  const answer = await tenant.fetch(`${tenant.issuer}api/v2/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return ((await answer.json()) as Record<string, Body[]>)[member] ?? [];
}

/** Where a body lacks what it was to have, key by key. */
function missingIn(body: Body, wanted: Body): string[] {
  return Object.entries(wanted)
    .filter(([name, value]) => !isDeepStrictEqual(body[name], value))
    .map(([name, value]) => `${name}: ${JSON.stringify(body[name])}, not ${JSON.stringify(value)}`);
}

/** The template with its values, as it is to stand in the tenant. */
function wantedTenant() {
  const filled = Object.entries(mappings).reduce(
    (text, [name, value]) =>
      text
        .replaceAll(`'@@${name}@@'`, JSON.stringify(value))
        .replaceAll(`##${name}##`, String(value)),
    template,
  );
  return parse(filled) as { clients: Body[]; clientGrants: Body[]; tenant: Body };
}

const names = [mappings.LATCHKEY_PORTAL_NAME, mappings.LATCHKEY_MANAGEMENT_NAME].map(String);
const before = await listOf('clients?per_page=100&include_totals=true', accessToken, 'clients');

const unset = { ...mappings, LATCHKEY_BASE_URL: '' };
report(
  'a variable that is not set is told of before the CLI writes it as it stands',
  unless(
    configFaults(template, { ...example, AUTH0_KEYWORD_REPLACE_MAPPINGS: unset }, {}).length === 1,
    'it is not',
  ),
);
report(
  'the configuration is one that the check is content with',
  configFaults(template, JSON.parse(readFileSync(config, 'utf8')) as Config, {}).join(' ') || null,
);

const plan = await deploy(['--dry-run']);
report(
  'the dry run plans both applications',
  unless(
    plan.code === 0 && plannedFor(plan.output, names).some((one) => one.startsWith('CREATE')),
    plan.output,
  ),
);
report(
  'and changes nothing',
  unless(
    isDeepStrictEqual(
      await listOf('clients?per_page=100&include_totals=true', accessToken, 'clients'),
      before,
    ),
    'the applications are others',
  ),
);

const done = await deploy([]);
report('the import ends well', unless(done.code === 0, done.output));
const wanted = wantedTenant();
const clients = await listOf('clients?per_page=100&include_totals=true', accessToken, 'clients');
report(
  'every other application is as it was',
  unless(
    before.every((one) => clients.some((client) => isDeepStrictEqual(client, one))),
    'some are not',
  ),
);
for (const client of wanted.clients) {
  const made = clients.find(({ name }) => name === client.name);
  report(
    `“${String(client.name)}” has every member of the template`,
    made === undefined ? 'there is none' : missingIn(made, client).join('; ') || null,
  );
  const sent = tenant.state.applications().find(({ name }) => name === client.name)?.given ?? {};
  const surplus = Object.entries(sent).filter(
    ([name]) => !(name in client) && !addedByTheCli.includes(name),
  );
  report(
    'and was sent with no other',
    surplus.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('; ') || null,
  );
}
const idOf = (name: unknown) => clients.find((client) => client.name === name)?.client_id;
const grants = await listOf('client-grants?take=100', accessToken, 'client_grants');
for (const { client_id: name, ...grant } of wanted.clientGrants) {
  const made = grants.find(
    ({ client_id: id, audience }) => id === idOf(name) && audience === grant.audience,
  );
  report(
    `“${String(name)}” may do what the template says`,
    made === undefined ? 'it may do nothing' : missingIn(made, grant).join('; ') || null,
  );
}

report(
  'the settings of the tenant have every member of the template',
  missingIn(tenant.state.givenTenantSettings, wanted.tenant).join('; ') || null,
);
report(
  'and the tenant tells where sessions are ended',
  unless(tenant.state.settings.endSessionDiscovery, 'it does not'),
);

const again = await deploy(['--dry-run']);
const changes = plannedFor(again.output, names);
report(
  'a second dry run plans nothing of these any more',
  unless(
    again.code === 0 && changes.length === 0,
    `${changes.join(', ')} ${again.output.slice(-500)}`,
  ),
);

// What is loaded at the first sign-in is not what the doctor is to wait for.
await tenant.warmUp();
const secretOf = (name: string) =>
  String(tenant.state.applications().find((one) => one.name === name)?.clientSecret);
const doctor = await runDoctor(['--strict', '--only', 'tenant,application,management'], {
  surroundings: {
    source: {
      APP_BASE_URL: baseUrl,
      AUTH0_ISSUER_BASE_URL: tenant.baseUrl,
      AUTH0_CLIENT_ID: String(idOf(names[0])),
      AUTH0_CLIENT_SECRET: secretOf(String(names[0])),
      AUTH0_CLIENT_ID_MGMT: String(idOf(names[1])),
      AUTH0_CLIENT_SECRET_MGMT: secretOf(String(names[1])),
      SESSION_SECRETS: 'kZ3v9Qw7Lr5TtY1uIo0pAs8dFg6hJk4lXc2v',
      DATABASE_PATH: join(folder, 'latchkey.sqlite'),
      TRUST_PROXY: '1',
    },
    nodeVersion: '24.11.0',
    isInContainer: false,
    now: Date.now,
  },
  fetch: tenant.fetch,
  disk,
  elapsed: () => performance.now(),
  lookUp: () => Promise.resolve([]),
});
report('the doctor is content with what was made', unless(doctor.exitCode === 0, doctor.output));

await tenant.close();
process.exitCode = failures.length === 0 ? 0 : 1;
