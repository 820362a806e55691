import { expect, test } from 'vitest';
import { type AddressProbes, createAddressProbes } from './address-probe.server';

const at = Date.parse('2026-11-30T12:00:00Z');

function probes(given: Partial<Parameters<typeof createAddressProbes>[0]> = {}): AddressProbes {
  return createAddressProbes({
    secrets: ['a secret of more than thirty-two characters'],
    appBaseUrl: 'https://account.example',
    now: () => at,
    ...given,
  });
}

test('a probe is good for a minute', () => {
  const probe = probes().issue();
  expect(probes({ now: () => at + 59_999 }).verify(probe)).toBe(true);
  expect(probes({ now: () => at + 60_000 }).verify(probe)).toBe(false);
});

test('a portal takes probes of a secret that no longer signs', () => {
  const probe = probes().issue();
  const rotated = probes({
    secrets: [
      'another secret of more than thirty-two',
      'a secret of more than thirty-two characters',
    ],
  });
  expect(rotated.verify(probe)).toBe(true);
});

test.each([
  ['of another secret', { secrets: ['another secret of more than thirty-two'] as [string] }],
  ['for another portal', { appBaseUrl: 'https://other.example' }],
  ['that is good for longer than any', { now: () => at + 3_600_000 }],
])('a probe %s is refused', (_what, given) => {
  expect(probes().verify(probes(given).issue())).toBe(false);
});

test.each(['', '1', `${at + 1000}.`, `${at + 1000}.${'A'.repeat(43)}`])(
  'what is no probe is refused: %s',
  (text) => {
    expect(probes().verify(text)).toBe(false);
  },
);

test('a probe with another end is refused', () => {
  const [end = '', mac = ''] = probes().issue().split('.');
  expect(probes().verify(`${Number(end) + 1000}.${mac}`)).toBe(false);
});
