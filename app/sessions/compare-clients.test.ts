import { describe, expect, test } from 'vitest';
import { compareClients } from './compare-clients';
import { type ClientInfo } from './session';

const owners: Record<string, string> = { '1': 'Telia', '2': 'Telia', '3': 'Claro' };
const facts = {
  browserFamilyOf: (userAgent: string) => userAgent.split(' ')[0] ?? null,
  systemOf: (userAgent: string) => userAgent.split(' on ')[1] ?? null,
  networkOwnerOf: (asn: string) => owners[asn] ?? null,
  countryOf: (ip: string) => (ip.startsWith('90.') ? 'SE' : ip.startsWith('189.') ? 'BR' : null),
};
const home: ClientInfo = { userAgent: 'Firefox 142 on Windows', ip: '90.0.0.1', asn: '1' };
const compare = (last: Partial<ClientInfo>, first: Partial<ClientInfo> = {}) =>
  compareClients({ first: { ...home, ...first }, last: { ...home, ...last } }, facts);

test('two visits of one browser in one place differ in nothing', () => {
  expect(compare({})).toEqual({
    network: 'same',
    country: 'same',
    browser: 'same',
    system: 'same',
    address: 'same',
    looksCopied: false,
  });
});

test('a new version is the same browser', () => {
  expect(compare({ userAgent: 'Firefox 143 on Windows' }).browser).toBe('same');
});

test('a network of another number and the same owner is the same', () => {
  expect(compare({ asn: '2' }).network).toBe('same');
});

test.each([
  ['8.8.8.8', '::ffff:8.8.8.8'],
  ['8.8.8.8', '::FFFF:808:808'],
  ['8.8.8.8', '0:0:0:0:0:ffff:0808:0808'],
  ['2001:db8::1', '2001:DB8:0:0:0:0:0:1'],
  ['2001:db8::1', '2001:0db8::0001%eth0'],
  ['2001:db8::1', '[2001:db8::1]:443'],
])('%s and %s are one address', (last, first) => {
  expect(compare({ ip: last }, { ip: first }).address).toBe('same');
  expect(compare({ ip: first }, { ip: last }).address).toBe('same');
});

test('what is no address is compared as it is', () => {
  expect(compare({ ip: 'gateway-1' }, { ip: 'gateway-1' }).address).toBe('same');
  expect(compare({ ip: 'gateway-1' }, { ip: 'gateway-2' }).address).toBe('different');
});

test('networks without a known owner are told apart by their numbers', () => {
  expect(compare({ asn: '8' }, { asn: '9' }).network).toBe('different');
  expect(compare({ asn: '9' }, { asn: '9' }).network).toBe('same');
});

describe('a session looks copied', () => {
  const elsewhere = { ip: '189.0.0.1', asn: '3' };

  test('when network owner and browser have both changed', () => {
    expect(compare({ ...elsewhere, userAgent: 'Chrome 141 on Windows' })).toMatchObject({
      network: 'different',
      country: 'different',
      browser: 'different',
      looksCopied: true,
    });
  });

  test.each<[string, Partial<ClientInfo>]>([
    ['the network alone has changed, as on a journey', elsewhere],
    ['the browser alone has changed', { userAgent: 'Chrome 141 on Windows' }],
    ['the address alone has changed', { ip: '90.0.0.2' }],
    ['the last browser is not told', { ...elsewhere, userAgent: null }],
    ['the last network is not told', { userAgent: 'Chrome 141 on Windows', asn: null }],
  ])('not when %s', (_, last) => {
    expect(compare(last).looksCopied).toBe(false);
  });
});

test('what one visit does not tell is unknown', () => {
  expect(compare({ userAgent: null, ip: null, asn: null })).toEqual({
    network: 'unknown',
    country: 'unknown',
    browser: 'unknown',
    system: 'unknown',
    address: 'unknown',
    looksCopied: false,
  });
});
