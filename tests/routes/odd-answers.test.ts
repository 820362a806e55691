import { beforeAll, describe, expect, test } from 'vitest';
import { answerDocument } from '../portal-documents';
import { get } from '../test-portal';
import { createWholeAccount } from './whole-account';

type Body = Record<string, unknown> | unknown[];
type Alteration = (body: Body) => unknown;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The body with each of its lists made into something else; other members stay. */
const withLists = (body: Body, alter: (list: unknown[]) => unknown): unknown =>
  Array.isArray(body)
    ? alter(body)
    : Object.fromEntries(
        Object.entries(body).map(([name, value]) => [
          name,
          Array.isArray(value) ? alter(value) : value,
        ]),
      );

/** Everything in it as something of another type, but what says that the answer is the one asked for. */
const ofOtherTypes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ofOtherTypes);
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        ['id', 'user_id'].includes(name) ? member : ofOtherTypes(member),
      ]),
    );
  return typeof value === 'string' ? 42 : 'odd';
};

/** Every word in it longer than Auth0 lets it be, but for what says that the answer is the one asked for. */
const ofLongWords = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ofLongWords);
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        ['connection', 'name'].includes(name) && typeof member === 'string'
          ? member.padEnd(250, 'x')
          : ofLongWords(member),
      ]),
    );
  return value;
};

const alterations: Record<string, Alteration> = {
  'names of 250 characters': ofLongWords,
  'entries that have their ids alone': (body) =>
    withLists(body, (list) =>
      list.map((entry) => (isObject(entry) ? { id: entry.id, user_id: entry.user_id } : entry)),
    ),
  'members of other types': ofOtherTypes,
  'null for its list': (body) => (Array.isArray(body) ? null : withLists(body, () => null)),
  'a total of none': (body) => (Array.isArray(body) ? body : { ...body, total: 0, length: 0 }),
  'ten times what was asked for': (body) =>
    withLists(body, ([first, ...others]) =>
      isObject(first) && typeof first.id === 'string'
        ? [
            ...Array.from({ length: 1000 }, (_, at) => ({
              ...first,
              id: `${String(first.id)}-${at}`,
            })),
            ...[first, ...others],
          ]
        : [first, ...others],
    ),
};

const security = '/account/security';

/** What pages ask the tenant for, and the pages that show something of it. */
const asked: Record<string, { of: RegExp; pages: string[] }> = {
  account: {
    of: /users\/[^/]+$/,
    pages: ['/account', '/account/profile', security, `${security}/password`],
  },
  methods: {
    of: /authentication-methods$/,
    pages: [security, `${security}/recovery-code`, `${security}/password/new`],
  },
  factors: { of: /guardian\/factors$/, pages: [`${security}/methods/add`] },
  policies: { of: /guardian\/policies$/, pages: [security] },
  connections: { of: /v2\/connections$/, pages: ['/account/profile', `${security}/sign-ins`] },
  grants: { of: /v2\/grants$/, pages: ['/account/applications', 'application'] },
  'refresh tokens': { of: /refresh-tokens$/, pages: ['/account/applications', 'application'] },
  application: { of: /v2\/clients\/[^/]+$/, pages: ['application'] },
  API: { of: /resource-servers/, pages: ['application'] },
  sessions: {
    of: /users\/[^/]+\/sessions$/,
    pages: ['/account', '/account/sessions'],
  },
  organizations: { of: /users\/[^/]+\/organizations$/, pages: ['/account/organizations'] },
  roles: { of: /members\/[^/]+\/roles$/, pages: ['/account/organizations', 'organization'] },
  'ways into an organization': {
    of: /enabled_connections$/,
    pages: ['organization', 'organization/leave'],
  },
  activity: { of: /logs$/, pages: ['/account/activity'] },
};

/** The lines of text that a page has. */
const linesOf = (markup: string): string[] =>
  markup
    .replace(/<head>.*?<\/head>|<!-- -->/gs, '')
    .replace(/<(label|script|template)\b.*?<\/\1>/gs, '')
    .replace(/<\/(?:a|button|dd|div|dt|h\d|label|legend|li|p|summary|t[dh])>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

async function open(page: string, of: RegExp | null, alter: Alteration = (body) => body) {
  const { portal, cookie, paths } = await createWholeAccount();
  const { tenant } = portal;
  const answer = tenant.fetch.bind(tenant);
  let answered = 0;
  tenant.fetch = async (input, init) => {
    const request = new Request(input, init);
    const found = await answer(request);
    if (of?.test(decodeURIComponent(new URL(request.url).pathname)) !== true || !found.ok)
      return found;
    answered += 1;
    return Response.json(alter((await found.json()) as Body), { status: found.status });
  };
  const [name = '', ...rest] = page.split('/');
  const path = page.startsWith('/') ? page : [paths[name as keyof typeof paths], ...rest].join('/');
  const { answer: document } = await answerDocument(get(path, cookie), portal.context);
  return { status: document.status, lines: linesOf(await document.text()), answered };
}

/** What says that something is not there. */
const denial = /\b(?:no|none|nothing|never|not set|neither|nobody|only way)\b/i;

test('leaving an organization takes the roles in it along, also those that nobody knows', async () => {
  const { lines } = await open('organization/leave', asked.roles!.of, () => null);
  expect(lines).toContain('Any roles you have in it. We can’t tell right now which.');
});

describe.each(Object.entries(asked))('an answer about %s', (_what, { of, pages }) => {
  const usual: Record<string, string[]> = {};
  beforeAll(async () => {
    for (const page of pages) usual[page] = (await open(page, null)).lines;
  });

  test.each(Object.entries(alterations))(
    'with %s, pages tell what they know, and call nothing none',
    async (_how, alter) => {
      for (const page of pages) {
        const { status, lines, answered } = await open(page, of, alter);
        expect([200, 404, 502], page).toContain(status);
        expect(lines, page).toContain('Sign out');
        expect(lines.filter((line) => denial.test(line) && !usual[page]?.includes(line))).toEqual(
          [],
        );
        expect(answered, page).toBeGreaterThan(0);
        expect(answered, page).toBeLessThan(12);
      }
    },
  );
});
