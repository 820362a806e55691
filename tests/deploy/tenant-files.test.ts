import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseToObject } from 'hcl2-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultOperatorConfig } from '~/portal-config/operator-config';
import { scopesWantedBy } from '~/tenant-api/management-scopes';
import { configFaults } from '../../deploy/auth0/check-config.mjs';

const folder = join(import.meta.dirname, '..', '..', 'deploy', 'auth0');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const scopes = scopesWantedBy(defaultOperatorConfig).map(({ scope }) => scope);

type Body = Record<string, unknown>;
const template = read('tenant.yaml');
const example = JSON.parse(read('config.example.json')) as Body & {
  AUTH0_KEYWORD_REPLACE_MAPPINGS: Record<string, string | string[]>;
};
const mappings = example.AUTH0_KEYWORD_REPLACE_MAPPINGS;

describe('the configuration of the deploy CLI', () => {
  const withMappings = (changed: Record<string, string | string[] | undefined>) => ({
    ...example,
    AUTH0_KEYWORD_REPLACE_MAPPINGS: { ...mappings, ...changed },
  });

  test('of the example sets every variable, and grants what the portal asks for', () => {
    expect(configFaults(template, example, {})).toEqual([]);
    expect(mappings.LATCHKEY_SCOPES).toEqual(scopes);
  });

  test.each(Object.keys(mappings))('is refused without %s', (name) => {
    const faults = configFaults(template, withMappings({ [name]: undefined }), {});
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${name} is not set`);
  });

  test('may take a variable from the environment', () => {
    const without = withMappings({ LATCHKEY_PORTAL_NAME: undefined });
    expect(configFaults(template, without, { LATCHKEY_PORTAL_NAME: 'Portal' })).toEqual([]);
  });

  test.each<[string, Body, Record<string, string>, string]>([
    [
      'has a path in the address',
      withMappings({ LATCHKEY_BASE_URL: 'https://a.example/portal' }),
      {},
      'without a path',
    ],
    [
      'has an address without TLS',
      withMappings({ LATCHKEY_BASE_URL: 'http://a.example' }),
      {},
      'https',
    ],
    ['lets applications be deleted', { ...example, AUTH0_ALLOW_DELETE: true }, {}, 'would delete'],
    ['is run where they may be deleted', example, { AUTH0_ALLOW_DELETE: 'true' }, 'would delete'],
    ['looks at the whole tenant', { ...example, AUTH0_INCLUDED_ONLY: undefined }, {}, 'everything'],
    [
      'is run with the variables of the portal',
      example,
      { SESSION_SECRETS: 'x' },
      'AUTH0_CLIENT_ID',
    ],
  ])('is refused where it %s', (_, config, environment, words) => {
    const faults = configFaults(template, config, environment);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(words);
  });
});

const hasTerraform = spawnSync('terraform', ['version']).status === 0;

describe('the Terraform file', () => {
  const [file, error] = parseToObject(read('main.tf')) as [
    { resource: Record<string, Record<string, Body[]>>; variable: Record<string, Body[]> },
    unknown,
  ];
  const resource = (type: string, name: string) => file.resource[type]?.[name]?.[0] ?? {};

  test('is well formed, and has each resource once', () => {
    expect(error).toBeNull();
    const all = Object.entries(file.resource).flatMap(([type, named]) =>
      Object.entries(named).map(([name, bodies]) => `${type}.${name} ${bodies.length}`),
    );
    expect(all.sort()).toEqual([
      'auth0_client.management 1',
      'auth0_client.portal 1',
      'auth0_client_credentials.management 1',
      'auth0_client_credentials.portal 1',
      'auth0_client_grant.management 1',
      'auth0_tenant.settings 1',
    ]);
  });

  test.runIf(hasTerraform)('is read by Terraform itself, and written as it writes', () => {
    const { status, stdout } = spawnSync('terraform', ['fmt', '-check', '-diff', '-'], {
      input: read('main.tf'),
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test('grants what the portal asks for', () => {
    expect(file.variable.scopes?.[0]?.default).toEqual(scopes);
  });

  test('writes secrets, and keeps none in the state', () => {
    for (const name of ['portal', 'management']) {
      const credentials = resource('auth0_client_credentials', name);
      expect(credentials).not.toHaveProperty('client_secret');
      expect(credentials.client_secret_wo).toBe(`\${var.${name}_secret}`);
      expect(file.variable[`${name}_secret`]?.[0]).toMatchObject({
        ephemeral: true,
        sensitive: true,
      });
    }
  });

  test('sets what the deploy CLI sets', () => {
    const { clients } = parse(template) as { clients: Body[] };
    const [portal, management] = clients;
    const inTerraform = (value: unknown): unknown => {
      const text = JSON.stringify(value).replaceAll('##LATCHKEY_BASE_URL##', '${var.base_url}');
      return JSON.parse(text) as unknown;
    };
    for (const [name, client] of Object.entries({ portal, management })) {
      const { token_endpoint_auth_method: method, ...wanted } = client ?? {};
      const { jwt_configuration: jwt, oidc_logout: logout, ...flat } = wanted;
      // A variable of its own in the one, a word in the other.
      delete flat.name;
      const made = resource('auth0_client', name);
      expect(made).toMatchObject(inTerraform(flat) as Body);
      expect(made.jwt_configuration).toEqual([jwt]);
      expect(resource('auth0_client_credentials', name).authentication_method).toBe(method);
      if (logout === undefined) continue;
      const { backchannel_logout_initiators: initiators, ...urls } = logout as Body;
      expect(made.oidc_logout).toEqual([
        { ...(inTerraform(urls) as Body), backchannel_logout_initiators: [initiators] },
      ]);
    }
  });
});
