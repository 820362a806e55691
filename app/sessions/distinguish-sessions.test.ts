import { expect, test } from 'vitest';
import { describeDevice } from '~/devices/describe-device.server';
import { distinguishSessions, type ComparedSession } from './distinguish-sessions';

const firefox = describeDevice(
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
);
const chrome = describeDevice(
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
);

function session(facts: Partial<ComparedSession>): ComparedSession {
  return {
    device: firefox,
    countryCode: 'DE',
    city: null,
    network: 'Example Net',
    createdAt: new Date('2026-01-01T10:00:00Z'),
    lastSeenAt: new Date('2026-01-02T10:00:00Z'),
    ip: '203.0.113.7',
    ...facts,
  };
}

test('one of a kind needs no distinction', () => {
  expect(distinguishSessions([session({}), session({ device: chrome })])).toEqual([
    { alikeCount: 1, differences: [], isDistinct: true },
    { alikeCount: 1, differences: [], isDistinct: true },
  ]);
});

test('two that look alike are told apart by the plainest fact alone', () => {
  const [first, second] = distinguishSessions([
    session({}),
    session({ countryCode: 'FR', ip: '198.51.100.1' }),
  ]);
  expect(first).toEqual({
    alikeCount: 2,
    differences: [{ what: 'country', value: 'DE' }],
    isDistinct: true,
  });
  expect(second?.differences).toEqual([{ what: 'country', value: 'FR' }]);
});

test('a model tells apart what looks alike', () => {
  const device = (model: string) => ({ ...firefox, model });
  const found = distinguishSessions([
    session({ device: device('Pixel 8') }),
    session({ device: device('Pixel 9') }),
  ]);
  expect(found.map(({ differences }) => differences)).toEqual([
    [{ what: 'model', value: 'Pixel 8' }],
    [{ what: 'model', value: 'Pixel 9' }],
  ]);
});

test('further facts are told of those only that the first leaves alike', () => {
  const found = distinguishSessions([
    session({ countryCode: 'FR' }),
    session({ network: 'Other Net' }),
    session({}),
  ]);
  expect(found.map(({ differences }) => differences.map(({ what }) => what))).toEqual([
    ['country'],
    ['country', 'network'],
    ['country', 'network'],
  ]);
});

test('what is unknown differs from what is known', () => {
  const [, second] = distinguishSessions([session({}), session({ createdAt: null })]);
  expect(second?.differences).toEqual([{ what: 'first-sign-in', value: null }]);
});

test('times within one minute tell nothing apart', () => {
  const found = distinguishSessions([
    session({}),
    session({ createdAt: new Date('2026-01-01T10:00:59Z'), ip: '203.0.113.8' }),
  ]);
  expect(found[0]?.differences).toEqual([{ what: 'address', value: '203.0.113.7' }]);
});

test('two spellings of one address tell nothing apart', () => {
  const found = distinguishSessions([
    session({ ip: '203.0.113.7' }),
    session({ ip: '::ffff:cb00:7107' }),
  ]);
  expect(found.map(({ isDistinct }) => isDistinct)).toEqual([false, false]);
});

test('those that differ in nothing keep their rows, and are said not to be distinct', () => {
  expect(distinguishSessions([session({}), session({})])).toEqual([
    { alikeCount: 2, differences: [], isDistinct: false },
    { alikeCount: 2, differences: [], isDistinct: false },
  ]);
});

test('every session of a long list gets its own answer, in order', () => {
  const list = Array.from({ length: 1000 }, (_, index) => session({ ip: `198.51.100.${index}` }));
  const found = distinguishSessions(list);
  expect(found.map(({ differences }) => differences[0]?.value)).toEqual(list.map(({ ip }) => ip));
});

test('an empty list has no answer', () => {
  expect(distinguishSessions([])).toEqual([]);
});
