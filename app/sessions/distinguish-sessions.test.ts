import { expect, test } from 'vitest';
import { distinguishSessions, type ComparedSession } from './distinguish-sessions';

function session(facts: Partial<ComparedSession>): ComparedSession {
  return {
    look: 'Firefox on Linux, Germany',
    model: null,
    browserVersion: '128',
    systemVersion: null,
    createdAt: new Date('2026-01-01T10:00:00Z'),
    lastSeenAt: new Date('2026-01-02T10:00:00Z'),
    ip: '203.0.113.7',
    ...facts,
  };
}

const differencesOf = (...sessions: Partial<ComparedSession>[]) =>
  distinguishSessions(sessions.map(session)).map(({ differences }) => differences);

test('rows that look different need no distinction', () => {
  expect(
    distinguishSessions([session({}), session({ look: 'Firefox on Linux, France', ip: null })]),
  ).toEqual([
    { differences: [], position: null },
    { differences: [], position: null },
  ]);
});

test('two that look alike are told apart by the plainest fact alone', () => {
  expect(differencesOf({ model: 'Pixel 8' }, { model: 'Pixel 9', ip: '198.51.100.1' })).toEqual([
    [{ what: 'model', value: 'Pixel 8' }],
    [{ what: 'model', value: 'Pixel 9' }],
  ]);
});

test('further facts are told of those only that the first leaves alike', () => {
  const found = differencesOf({ model: 'Pixel 8' }, { browserVersion: '129' }, {});
  expect(found.map((differences) => differences.map(({ what }) => what))).toEqual([
    ['model'],
    ['model', 'browser-version'],
    ['model', 'browser-version'],
  ]);
});

test('what is unknown differs from what is known', () => {
  const [, second] = differencesOf({}, { createdAt: null });
  expect(second).toEqual([{ what: 'signed-in', value: null }]);
});

test('times within one minute tell nothing apart', () => {
  const [first] = differencesOf(
    {},
    { createdAt: new Date('2026-01-01T10:00:59Z'), ip: '203.0.113.8' },
  );
  expect(first).toEqual([{ what: 'address', value: '203.0.113.7' }]);
});

test('spellings of one address tell nothing apart', () => {
  expect(differencesOf({}, { ip: '::ffff:203.0.113.7' })).toEqual([[], []]);
});

test('what differs in nothing keeps its own row, and a number', () => {
  const found = distinguishSessions([session({}), session({ model: 'Pixel' }), session({})]);
  expect(found.map(({ position }) => position)).toEqual([
    { number: 1, count: 2 },
    null,
    { number: 2, count: 2 },
  ]);
});
