import { expect, test } from 'vitest';
import { type Receipt, type ReceiptLine, writeReceipt } from './receipt';

const at = new Date('2026-03-01T12:00:00Z');
const receipt: Receipt = {
  at,
  subject: { device: 'Firefox on Windows', place: 'Brazil', createdAt: null, lastContactAt: at },
  result: {
    ending: { outcome: 'ended' },
    longLivedAccess: { outcome: 'with-session', count: 2 },
    password: { outcome: 'sent' },
  },
  others: null,
  changes: { isKnown: true, value: { changes: [], isComplete: true } },
};
const namesOf = (given: Partial<Receipt>) =>
  writeReceipt({ ...receipt, ...given }, ({ line }) => line)
    .split('\r\n')
    .filter((line) => line !== '');

test('a receipt says when, what and what was done, a line each', () => {
  expect(namesOf({})).toEqual([
    'title',
    'written',
    'device',
    'place',
    'began',
    'last-contact',
    'ending',
    'long-lived-access',
    'password',
    'changes',
    'changes-none',
  ]);
});

test('a receipt has the others and the changes, where there are any', () => {
  const event = {
    at,
    kind: 'password-changed' as const,
    code: 'scp',
    applicationId: null,
    applicationName: null,
    connection: null,
    ip: '90.230.11.84',
    userAgent: null,
  };
  const changes = { isKnown: true as const, value: { changes: [event], isComplete: false } };
  expect(namesOf({ others: { ended: 3, remaining: 1 }, changes }).slice(-4)).toEqual([
    'others',
    'changes',
    'change',
    'changes-incomplete',
  ]);
});

test('a receipt says so where the changes are not known', () => {
  const changes = { isKnown: false as const, reason: 'not_permitted' as const };
  expect(namesOf({ changes }).slice(-2)).toEqual(['changes', 'changes-unknown']);
});

test('the words get what they are to say', () => {
  const said: ReceiptLine[] = [];
  writeReceipt(receipt, (line) => {
    said.push(line);
    return '';
  });
  expect(said).toContainEqual({ line: 'written', at });
  expect(said).toContainEqual({
    line: 'long-lived-access',
    access: { outcome: 'with-session', count: 2 },
  });
});

test('nothing that a browser says of itself begins a line of its own, or turns one round', () => {
  const device = 'Evil\r\nPassword: changed\u2028\u202e\u0000Browser';
  const text = writeReceipt({ ...receipt, subject: { ...receipt.subject, device } }, (line) =>
    line.line === 'device' ? line.device : '',
  );
  expect(text).toContain('Evil Password: changed Browser\r\n');
  expect(text.split('\r\n')).toHaveLength(12);
});
