// Which part of the portal may import which. `tests/architecture.test.ts` holds the code to it, types counted;
// `npx depcruise app tenant tests e2e bench` says the same in a terminal.

/** Files at the top of app/ that know nothing else of ours. */
const ground = '^app/(?:[a-z-]+(?:\\.server)?\\.ts|styles\\.css)$';
const program = '^app/(?:root|entry\\.server|services\\.server|server|env\\.server)\\.tsx?$';

/** What the domain is about; each room's types, rules, ports and acts. */
const domain = ['sessions', 'applications', 'activity', 'organizations', 'profile', 'security'];
/** What the domain stands on. */
const base = [
  'tenant-calls',
  'devices',
  'places',
  'portal-session',
  'cache',
  'rate-limit',
  'portal-config',
  'brand',
  'jobs',
  'mail',
];

/** What is carried out with all of that. */
const application = [
  'auth',
  'not-me',
  'account-ending',
  'account-deletion',
  'receipts',
  'data-export',
  ...domain,
  ...base,
];

/**
 * Rooms of app/ with the rooms each may import, besides the ground. Read from the bottom of the house up.
 *
 * @type {Record<string, string[]>}
 */
export const rooms = {
  log: [],
  tracing: [],
  sqlite: ['log'],
  redis: ['log'],
  cache: ['sqlite', 'redis'],
  'rate-limit': ['sqlite', 'redis'],
  i18n: [],
  places: ['i18n'],
  devices: ['i18n'],
  preferences: ['i18n'],
  'portal-config': ['i18n'],
  brand: ['portal-config', 'i18n'],
  'tenant-calls': ['cache'],
  'portal-session': ['sqlite', 'redis'],
  'account-records': ['cache', 'sqlite', 'redis'],
  jobs: ['cache', 'sqlite', 'redis'],
  mail: ['brand', 'jobs', 'cache', 'i18n'],
  sessions: [...base, 'account-records', 'sqlite', 'redis'],
  applications: ['sessions', ...base],
  activity: [...base, 'account-records'],
  organizations: base,
  profile: [...base, 'account-records'],
  security: ['profile', 'sessions', 'applications', ...base, 'account-records'],
  'not-me': [...domain, ...base, 'account-records'],
  'account-ending': [...domain, ...base, 'account-records'],
  'account-deletion': ['account-ending', ...domain, ...base, 'account-records', 'i18n', 'log'],
  receipts: [
    'not-me',
    'account-ending',
    'account-deletion',
    ...domain,
    ...base,
    'account-records',
    'i18n',
  ],
  'data-export': [
    'receipts',
    'not-me',
    'account-ending',
    ...domain,
    ...base,
    'account-records',
    'preferences',
    'i18n',
  ],
  'tenant-api': [...domain, ...base],
  auth: [
    'sessions',
    'security',
    'profile',
    'account-ending',
    ...base,
    'account-records',
    'sqlite',
    'redis',
  ],
  metrics: ['auth', 'rate-limit', 'tenant-calls', 'log'],
  request: [...application, 'account-records', 'preferences', 'i18n', 'log'],
  ui: ['brand', 'portal-config', 'i18n', 'preferences'],
  pages: ['ui', 'request', ...application, 'preferences', 'i18n', 'log'],
  routes: ['pages', 'ui', 'request', ...application, 'preferences', 'i18n'],
  services: [
    'tenant-api',
    'request',
    ...application,
    'account-records',
    'sqlite',
    'redis',
    'metrics',
    'log',
    'tracing',
    'i18n',
  ],
  server: [
    'services',
    'request',
    'brand',
    'preferences',
    'i18n',
    'rate-limit',
    'tenant-calls',
    'metrics',
    'log',
    'tracing',
  ],
  doctor: [
    'services',
    'tenant-api',
    ...application,
    'account-records',
    'sqlite',
    'redis',
    'i18n',
    'log',
  ],
  upkeep: ['services', 'request', ...application, 'account-records', 'sqlite', 'redis', 'log'],
  programs: [
    'doctor',
    'upkeep',
    'services',
    'tenant-api',
    ...application,
    'account-records',
    'sqlite',
    'redis',
    'metrics',
    'log',
  ],
};

/** Rooms that join the program's parts, and so may know its configuration. */
const joining = ['services', 'server', 'doctor', 'upkeep', 'programs'];

/**
 * Folders of tenant/ with the folders each may import.
 *
 * @type {Record<string, string[]>}
 */
const tenantRooms = {
  state: [],
  seed: ['state'],
  http: ['state'],
  pages: ['state'],
  mail: ['pages', 'state'],
  protocol: ['pages', 'http', 'state'],
  management: ['http', 'state'],
  mfa: ['http', 'state'],
  'my-account': ['http', 'state'],
  control: ['seed', 'state'],
};

/** Packages that one room alone knows. */
const packages = {
  auth0: 'tenant-api',
  'better-sqlite3': 'sqlite',
  redis: 'redis',
  arctic: 'auth',
  'remix-auth': 'auth',
  'remix-auth-auth0': 'auth',
  maxmind: 'places',
  'rate-limiter-flexible': 'rate-limit',
  pino: 'log',
  'prom-client': 'metrics',
  '@opentelemetry/api': 'tracing',
  nodemailer: 'mail',
  undici: 'tenant-calls',
  qr: 'ui',
  '@simplewebauthn/browser': 'enhance',
  helmet: 'server',
  express: 'server',
  'intl-messageformat': 'i18n',
  saxes: 'brand',
  'ua-parser-js': 'devices',
};

const roomPath = (/** @type {string} */ room) => `^app/${room}/`;

/** @type {import('dependency-cruiser').IRegularForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'no circle',
    comment: 'No import leads back to where it came from, types counted.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'every import is found',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(?:@remix-run/dev/server-build)$' },
  },
  {
    name: 'the ground knows nothing else of ours',
    from: { path: ground, pathNot: program },
    to: { path: '^app/', pathNot: [ground] },
  },
  ...Object.entries(rooms).map(([room, others]) => ({
    name: `${room} knows its own floor and what lies below`,
    from: { path: roomPath(room), pathNot: '\\.test\\.' },
    to: {
      path: '^app/',
      pathNot: [
        roomPath(room),
        ...others.map(roomPath),
        ground,
        ...(joining.includes(room)
          ? ['^app/env\\.server\\.ts$', '^app/services\\.server\\.ts$']
          : []),
      ],
    },
  })),
  {
    name: 'the program is imported by nothing but itself',
    from: { path: '^app/', pathNot: [program, ...joining.map(roomPath), '\\.test\\.'] },
    to: { path: program },
  },
  {
    name: 'a route imports no other route',
    from: { path: '^app/routes/' },
    to: { path: '^app/(?:routes/|root)' },
  },
  {
    name: 'a group of pages knows no other group',
    from: { path: '^app/pages/([^/]+)/' },
    to: { path: '^app/pages/', pathNot: ['^app/pages/(?:$1|kit)/'] },
  },
  {
    name: 'within a group, a page knows no other page',
    from: { path: '^app/pages/([^/]+)/([^/]+)/' },
    to: { path: '^app/pages/$1/[^/]+/', pathNot: ['^app/pages/$1/$2/'] },
  },
  {
    name: 'what runs in browsers knows nothing of the server',
    from: { path: '^app/(?:entry\\.client\\.ts|enhance/)', pathNot: '\\.test\\.' },
    to: { pathNot: ['^app/enhance/', 'node_modules/@simplewebauthn/browser/'] },
  },
  ...Object.entries(packages).map(([name, room]) => ({
    name: `${name} is used in ${room} alone`,
    from: { path: '^app/', pathNot: roomPath(room) },
    to: {
      path: `node_modules/${name}/`,
      dependencyTypesNot: /** @type {['type-only']} */ (['type-only']),
    },
  })),
  {
    name: 'the domain knows no HTTP, no SDK and no page',
    from: { path: domain.map(roomPath) },
    to: {
      path: ['express', '@remix-run/[^/]+', 'auth0', 'jose', 'arctic', 'remix-auth', 'react'].map(
        (name) => `node_modules/${name}/`,
      ),
    },
  },
  {
    name: 'the portal imports nothing from outside app/',
    from: { path: '^app/', pathNot: '\\.test\\.' },
    to: { path: '^(?:tests|e2e|tenant|bench)/' },
  },
  ...Object.entries(tenantRooms).map(([room, others]) => ({
    name: `tenant/${room} knows its own folder and what lies below`,
    from: { path: `^tenant/${room}/` },
    to: {
      path: '^tenant/',
      pathNot: [room, ...others].map((known) => `^tenant/${known}/`),
    },
  })),
  {
    name: 'the tenant knows nothing of the portal',
    from: { path: '^tenant/' },
    to: { path: '^(?:app|e2e|bench)/' },
  },
  {
    name: 'browser tests know the portal by its addresses and languages alone',
    from: { path: '^e2e/' },
    to: { path: '^app/', pathNot: '^app/(?:paths|i18n/locales)' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
};
