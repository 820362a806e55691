import { describe, expect, test } from 'vitest';
import { action, loader } from '~/routes/account.profile._index';
import { type ProfileData } from '~/pages/profile/load-profile.server';
import { type RefusedAct } from '~/request/refused-act';
import { type Person } from '../../tenant/state/accounts';
import { ada, answerOf, createTestPortal, get } from '../test-portal';

const path = '/account/profile';

interface Options {
  operator?: Parameters<typeof createTestPortal>[1];
  account?: Partial<Person>;
  userId?: string;
}

const ownFields: NonNullable<Options['operator']>['ownFields'] = [
  { key: 'team', type: 'text', labels: { en: 'Team', de: 'Gruppe' }, maximumLength: 20 },
  { key: 'shoe', type: 'number', labels: { en: 'Shoe size' }, minimum: 10, maximum: 60 },
  { key: 'news', type: 'boolean', labels: { en: 'Newsletter' } },
];

/** Ada's portal, in which she is signed in, with an account as the tenant has it. */
async function setUp({ operator, account = {}, userId = ada.userId }: Options = {}) {
  const portal = createTestPortal({}, operator);
  const { accounts } = portal.tenant.state;
  const person = { ...accounts.byId(ada.userId)!, ...account, userId };
  accounts.add(person);
  const cookie = await portal.signIn({ userId });
  const load = async () => {
    const request = get(path, cookie);
    const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
    const text = await answer.text();
    return { status: answer.status, text, page: (JSON.parse(text) as { page: ProfileData }).page };
  };
  const send = async (fields: Record<string, string>) => {
    const request = await portal.post(path, fields, cookie);
    return answerOf(action({ request, context: portal.context, params: {} }));
  };
  const flashOf = async (answer: Response) => {
    const [flash = ''] = answer.headers.getSetCookie();
    return (await portal.services.flashes.take(get(path, flash.split(';')[0])))?.flash;
  };
  return {
    portal,
    load,
    send,
    save: (fields: Record<string, string>) => send({ intent: 'save', ...fields }),
    flashOf,
    account: () => accounts.byId(userId)!,
    patches: () => portal.tenant.requests.filter((name) => name.startsWith('PATCH')),
  };
}

const refusalOf = async (answer: Response) => (await answer.json()) as RefusedAct;

describe('the page', () => {
  test('has the names as they are, to be changed', async () => {
    const { load } = await setUp({ account: { nickname: null } });
    const { page } = await load();
    expect(page.fields.map(({ name, value }) => [name, value])).toEqual([
      ['givenName', 'Ada'],
      ['familyName', 'Example'],
      ['name', 'Ada Example'],
      ['nickname', ''],
    ]);
    expect(page.kept).toEqual([]);
  });

  test('has own fields by the operator’s labels in the language of the page, else in English', async () => {
    const { portal, load } = await setUp({
      operator: { ownFields },
      account: { userMetadata: { team: 'North', shoe: 41, news: true } },
    });
    portal.inEveryContext.locale = 'de';
    const own = (await load()).page.fields.filter(({ label }) => 'own' in label);
    expect(own).toMatchObject([
      { label: { own: 'Gruppe' }, value: 'North' },
      { label: { own: 'Shoe size' }, value: '41' },
      { label: { own: 'Newsletter' }, value: 'true' },
    ]);
  });

  test('masks the phone number, and says why it stays', async () => {
    const { load } = await setUp({ account: { phoneNumber: '+46701234567', phoneVerified: true } });
    const { page, text } = await load();
    expect(text).not.toContain('1234567');
    expect(page.identifiers.find(({ field }) => field === 'phone')).toMatchObject({
      isConfirmed: true,
      reason: { key: 'profile.reason.notProvable' },
    });
  });

  test('tells of an address that was never confirmed', async () => {
    const { load } = await setUp({ account: { emailVerified: false } });
    expect((await load()).page.identifiers[0]).toMatchObject({
      field: 'email',
      isConfirmed: false,
    });
  });

  test('holds nothing of the metadata but the own fields', async () => {
    const { load } = await setUp({
      operator: { ownFields },
      account: { userMetadata: { team: 'North', hidden: 'a-hidden-word' } },
    });
    expect((await load()).text).not.toContain('a-hidden-word');
  });

  test('costs two calls for the person when nothing is known, and none right after', async () => {
    const { portal, load } = await setUp();
    await load();
    const cold = portal.tenant.requests.filter((name) => name.includes('/users/'));
    expect(cold).toEqual(['GET /api/v2/users/auth0|ada']);
    const { length } = portal.tenant.requests;
    await load();
    expect(portal.tenant.requests).toHaveLength(length);
  });

  test('says so where the account cannot be read', async () => {
    const { portal, load } = await setUp();
    portal.tenant.state.settings.withheldScopes = ['read:users'];
    expect((await load()).page).toMatchObject({
      kind: 'problem',
      problem: { kind: 'not-permitted' },
    });
  });
});

describe('saving', () => {
  test('sends what was changed and nothing else, and says so once the tenant has it', async () => {
    const { portal, save, account, patches, flashOf } = await setUp({
      account: { userMetadata: { hidden: { deep: [1] } } },
    });
    const before = structuredClone(account());
    const answer = await save({ givenName: 'Ada', familyName: 'Lovelace', name: 'Ada Example' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${path}#result`);
    expect(await flashOf(answer)).toMatchObject({ message: { key: 'profile.saved' } });
    const { familyName, userMetadata, ...others } = account();
    expect(familyName).toBe('Lovelace');
    expect(JSON.stringify(userMetadata)).toBe(JSON.stringify(before.userMetadata));
    expect(others).toMatchObject({ givenName: 'Ada', name: 'Ada Example', email: before.email });
    expect(patches()).toEqual(['PATCH /api/v2/users/auth0|ada']);
    expect(portal.logged()).toContain('"event":"profile.change","result":"changed"');
  });

  test('keeps own fields in their types, removes empty ones, and touches no others', async () => {
    const hidden = { deep: [1, { a: null }] };
    const { save, account } = await setUp({
      operator: { ownFields },
      account: { userMetadata: { team: 'North', news: true, hidden } },
    });
    await save({ 'own.team': '', 'own.shoe': '41.5', 'own.news': 'false' });
    expect(account().userMetadata).toEqual({ shoe: 41.5, news: false, hidden });
  });

  test('of what is as it was sends nothing', async () => {
    const { save, patches, flashOf } = await setUp({ operator: { ownFields } });
    const answer = await save({ givenName: 'Ada', nickname: 'ada', 'own.team': '' });
    expect(await flashOf(answer)).toMatchObject({ message: { key: 'profile.nothingChanged' } });
    expect(patches()).toEqual([]);
  });

  test('that the tenant does not show yet is not called saved', async () => {
    const { portal, save, flashOf } = await setUp();
    portal.tenant.answers.set('PATCH /api/v2/users/auth0|ada', () => Response.json({}));
    const answer = await save({ familyName: 'Lovelace' });
    expect(await flashOf(answer)).toMatchObject({
      message: { key: 'profile.notConfirmed' },
      tone: 'warn',
    });
  });

  test('whose answer is lost says that nobody knows, and sends nothing again', async () => {
    const { portal, save, patches } = await setUp();
    portal.tenant.answers.set(
      'PATCH /api/v2/users/auth0|ada',
      () => new Response('{}', { status: 503 }),
    );
    const answer = await save({ familyName: 'Lovelace' });
    expect(answer.status).toBe(503);
    expect((await refusalOf(answer)).effect.key).toBe('kit.problem.notKnown');
    expect(patches()).toHaveLength(1);
  });

  test('over what was changed meanwhile is refused, and what was typed comes back', async () => {
    const { portal, load, save, account, patches } = await setUp();
    const { version } = (await load()).page;
    portal.tenant.state.accounts.update(ada.userId, { nickname: 'countess' });
    const answer = await save({ version, nickname: 'ada', familyName: 'Lovelace' });
    expect(answer.status).toBe(409);
    expect(await refusalOf(answer)).toMatchObject({
      message: { key: 'profile.changedMeanwhile' },
      fields: { familyName: ['Lovelace'] },
    });
    expect(account().nickname).toBe('countess');
    expect(patches()).toEqual([]);
  });

  test('more than two kilobytes of own fields is refused', async () => {
    const many = Array.from({ length: 4 }, (_, index) => ({
      key: `text${index}`,
      type: 'text' as const,
      labels: { en: 'Text' },
      maximumLength: 1000,
    }));
    const { save, patches } = await setUp({ operator: { ownFields: many } });
    const long = Object.fromEntries(many.map(({ key }) => [`own.${key}`, 'x'.repeat(600)]));
    const answer = await save(long);
    expect((await refusalOf(answer)).message?.key).toBe('profile.tooLarge');
    expect(patches()).toEqual([]);
  });

  test.each([
    ['givenName', 'x'.repeat(151), 'kit.field.tooLong'],
    ['name', '\u200b', 'kit.field.invalid'],
    ['own.team', 'x'.repeat(21), 'kit.field.tooLong'],
    ['own.shoe', 'large', 'profile.problem.number'],
    ['own.shoe', '1e9', 'profile.problem.number'],
    ['own.shoe', '61', 'profile.problem.between'],
    ['own.news', 'perhaps', 'profile.problem.choice'],
  ])('%s as %j is refused in the field, and comes back', async (name, value, key) => {
    const { save, patches } = await setUp({ operator: { ownFields } });
    const answer = await save({ familyName: 'Lovelace', [name]: value });
    expect(answer.status).toBe(409);
    const refused = await refusalOf(answer);
    expect(refused.fieldErrors[name]?.key).toBe(key);
    expect(refused.fields[name]).toEqual([value]);
    expect(patches()).toEqual([]);
  });

  test.each([
    'blocked',
    'app_metadata',
    'email_verified',
    'email',
    'username',
    'picture',
    'phoneNumber',
    'user_metadata',
    'userMetadata',
    'own.hidden',
    'own.__proto__',
    'constructor',
    'identities',
  ])('a field that the form does not have is refused: %s', async (name) => {
    const { save, patches } = await setUp({ operator: { ownFields } });
    const answer = await save({ familyName: 'Lovelace', [name]: 'x' });
    expect(answer.status).toBe(404);
    expect(patches()).toEqual([]);
  });
});

test('a field named like the prototype of objects reaches nothing', async () => {
  const { save, account } = await setUp();
  await save({ familyName: 'Lovelace', ['__proto__']: 'x' });
  expect(account().familyName).toBe('Lovelace');
  expect(({} as Record<string, unknown>).familyName).toBeUndefined();
});

/** What may be done with the nickname, by who has a say in it. */
const says = {
  'the operator': (mode: 'off' | 'read' | 'edit'): Options => ({
    operator: { fields: { nickname: mode } },
  }),
  'a database': (): Options => ({}),
  'a provider that replaces it': (): Options => ({
    userId: 'google-oauth2|1045',
    account: { connection: 'google-oauth2' },
  }),
  'a provider that leaves it alone': (): Options => ({
    userId: 'github|1045',
    account: { connection: 'github' },
  }),
  'an organization': (): Options => ({
    userId: 'samlp|lumen-works|ada@lumen.example',
    account: { connection: 'lumen-works' },
  }),
};

describe.each([
  ['off by the operator', says['the operator']('off'), 'off'],
  ['read by the operator', says['the operator']('read'), 'read'],
  ['edit by the operator', says['the operator']('edit'), 'edit'],
  ['edit in a database', says['a database'](), 'edit'],
  ['read from a provider that replaces it', says['a provider that replaces it'](), 'read'],
  ['edit from one that leaves it alone', says['a provider that leaves it alone'](), 'edit'],
  ['read from an organization', says['an organization'](), 'read'],
  ['read in a section for reading', { operator: { sections: { profile: 'read' } } }, 'read'],
  ['off in a section that is off', { operator: { sections: { profile: 'off' } } }, 'off'],
] as [string, Options, 'off' | 'read' | 'edit'][])('a field that is %s', (_what, options, mode) => {
  test(`${mode === 'edit' ? 'is an input' : mode === 'read' ? 'is text with its reason' : 'is not there'}`, async () => {
    const { load } = await setUp(options);
    const { status, page } = await load().catch(() => ({ status: 404, page: null }));
    const inputs = page?.fields.map(({ name }) => name) ?? [];
    const texts = page?.kept.map(({ label }) => ('name' in label ? label.name : '')) ?? [];
    expect([status === 200 && inputs.includes('nickname'), texts.includes('nickname')]).toEqual([
      mode === 'edit',
      mode === 'read',
    ]);
  });

  test(`is ${mode === 'edit' ? 'changed' : 'not changed'} by a form that says so`, async () => {
    const { save, patches, account } = await setUp(options);
    const answer = await save({ nickname: 'countess' });
    if (mode === 'edit') {
      expect(answer.status).toBe(303);
      expect(account().nickname).toBe('countess');
    } else {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(patches()).toEqual([]);
    }
  });
});

test('what a provider keeps is refused by the tenant too, in the field, without the connection’s name', async () => {
  const { portal, save } = await setUp();
  portal.tenant.answers.set('PATCH /api/v2/users/auth0|ada', () =>
    Response.json(
      {
        statusCode: 400,
        error: 'Bad Request',
        message:
          'The following user attributes cannot be updated: nickname. The connection (secret-name) must either be …',
      },
      { status: 400 },
    ),
  );
  const answer = await save({ nickname: 'countess' });
  expect(answer.status).toBe(409);
  const refused = await refusalOf(answer);
  expect(refused.fieldErrors.nickname?.key).toBe('profile.reason.keptElsewhere');
  expect(JSON.stringify(refused) + portal.logged()).not.toContain('secret-name');
});

test('without the scope nothing is offered, and the operator is told once', async () => {
  const { portal, load, save } = await setUp();
  portal.tenant.state.settings.withheldScopes = ['update:users'];
  for (let view = 0; view < 3; view += 1) {
    const { page } = await load();
    expect(page.fields).toEqual([]);
    expect(page.kept[0]?.reason.key).toBe('profile.reason.scopeMissing');
  }
  expect((await save({ nickname: 'countess' })).status).toBe(409);
  expect(portal.logged().match(/"event":"management.not_permitted"/g)).toHaveLength(1);
});

describe('a picture', () => {
  const operator = { pictureHosts: ['pictures.example.com'] };
  const address = 'https://pictures.example.com/ada.png';

  test('on a host that the operator allows is shown, and loaded by nobody here', async () => {
    const { portal, load, send } = await setUp({ operator });
    expect((await send({ intent: 'set-picture', picture: address })).status).toBe(303);
    expect((await load()).page.picture).toMatchObject({ url: address, isRemovable: true });
    expect(portal.tenant.requests.filter((name) => name.includes('ada.png'))).toEqual([]);
  });

  test.each([
    'https://pictures.example.com.evil.example/a.png',
    'https://evil.example/a.png',
    'http://pictures.example.com/a.png',
    'https://ada:secret@pictures.example.com/a.png',
    'https://pictures.example.com:8443/a.png',
    'javascript:alert(1)',
    'data:image/png;base64,AA',
    '//pictures.example.com/a.png',
  ])('is not taken from %s', async (picture) => {
    const { send, patches } = await setUp({ operator });
    const answer = await send({ intent: 'set-picture', picture });
    expect((await refusalOf(answer)).fieldErrors.picture?.key).toBe('profile.picture.otherHost');
    expect(patches()).toEqual([]);
  });

  test('on another host is named and not shown: initials stand for it', async () => {
    const { load } = await setUp({ account: { picture: 'https://s.gravatar.com/avatar/0123' } });
    const { page, text } = await load();
    expect(page.picture).toMatchObject({
      url: null,
      otherHost: 's.gravatar.com',
      initials: 'AE',
      hosts: [],
    });
    expect(text).not.toContain('avatar/0123');
  });

  test('can be taken away', async () => {
    const { send, account, load } = await setUp({ operator, account: { picture: address } });
    await send({ intent: 'remove-picture' });
    expect(account().picture).toBeNull();
    expect((await load()).page.picture).toMatchObject({ url: null, isRemovable: false });
  });

  test.each(['off', 'read'] as const)('that is %s is not changed', async (mode) => {
    const { send, patches } = await setUp({ operator: { ...operator, fields: { picture: mode } } });
    const forms: Record<string, string>[] = [
      { intent: 'set-picture', picture: address },
      { intent: 'remove-picture' },
    ];
    for (const form of forms) expect((await send(form)).status).toBe(mode === 'off' ? 404 : 409);
    expect(patches()).toEqual([]);
  });
});
