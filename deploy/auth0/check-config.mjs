// node deploy/auth0/check-config.mjs config.json – before Auth0's deploy CLI: says what the CLI passes over in silence.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What would go wrong with this configuration of the CLI, a sentence each.
 *
 * @param {string} template the text of tenant.yaml
 * @param {{ AUTH0_ALLOW_DELETE?: unknown, AUTH0_INCLUDED_ONLY?: unknown,
 *   AUTH0_KEYWORD_REPLACE_MAPPINGS?: Record<string, unknown> }} config
 * @param {Record<string, string | undefined>} environment
 * @returns {string[]}
 */
export function configFaults(template, config, environment) {
  const mappings = config.AUTH0_KEYWORD_REPLACE_MAPPINGS ?? {};
  const text = template.replace(/^\s*#.*$/gm, '');
  const named = new Set(
    [...text.matchAll(/(##|@@)([A-Z0-9_]+)\1/g)].map(([, , name = '']) => name),
  );
  const isEmpty = (/** @type {unknown} */ value) =>
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  const unset = [...named].filter((name) => isEmpty(mappings[name] ?? environment[name]));
  const baseUrl = mappings.LATCHKEY_BASE_URL;
  const included = config.AUTH0_INCLUDED_ONLY;
  return [
    ...unset.map(
      (name) => `${name} is not set: the CLI would write ##${name}## into the tenant as it stands.`,
    ),
    ...(typeof baseUrl !== 'string' || baseUrl === '' || /^https:\/\/[^/]+$/.test(baseUrl)
      ? []
      : ['LATCHKEY_BASE_URL is to be an https origin without a path, as APP_BASE_URL is.']),
    ...(isTrue(config.AUTH0_ALLOW_DELETE) || isTrue(environment.AUTH0_ALLOW_DELETE)
      ? [
          'AUTH0_ALLOW_DELETE is on: the CLI would delete every application that tenant.yaml does not name.',
        ]
      : []),
    ...(Array.isArray(included) && included.length > 0
      ? []
      : ['AUTH0_INCLUDED_ONLY is not set: the CLI would look at everything of the tenant.']),
    ...(environment.SESSION_SECRETS === undefined && environment.AUTH0_ISSUER_BASE_URL === undefined
      ? []
      : [
          'The environment is the portal’s: the CLI has variables of the same names (AUTH0_CLIENT_ID), and would sign in as the portal.',
        ]),
  ];
}

/** @param {unknown} value */
function isTrue(value) {
  return value === true || value === 'true';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    console.error('Which configuration? node deploy/auth0/check-config.mjs config.json');
    process.exit(2);
  }
  const template = readFileSync(new URL('tenant.yaml', import.meta.url), 'utf8');
  const faults = configFaults(template, JSON.parse(readFileSync(file, 'utf8')), process.env);
  for (const fault of faults) console.error(`✗ ${fault}`);
  if (faults.length > 0) process.exit(1);
  console.log('✓ Every variable is set, and nothing would be deleted.');
}
