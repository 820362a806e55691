import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { type Locale } from '~/i18n/locales';
import { type ClientInfo } from '~/tenant-calls/client-info';
import { type ListedSession } from '~/sessions/session';
import { type LastingFormat, lastingWords } from './lasting-words.server';

const formatOf = (locale: Locale): LastingFormat => ({
  locale,
  translate: translator(locale),
  timeZone: 'UTC',
  now: 0,
  places,
  networkOwners,
  describeCurrent: (described) => described,
});
const places: LastingFormat['places'] = {
  kindOf: () => 'public',
  locate: (ip) => ({ countryCode: ip.startsWith('90.') ? 'SE' : 'DE', region: null, city: null }),
};
const networkOwners: LastingFormat['networkOwners'] = { ownerOf: () => null };

const visit: ClientInfo = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  ip: '90.230.10.20',
  asn: '3301',
};
const session: ListedSession = {
  id: 'one',
  handle: 'handle',
  isCurrent: false,
  endingSince: null,
  createdAt: null,
  lastContactAt: null,
  idleExpiresAt: null,
  expiresAt: null,
  first: visit,
  last: visit,
  applicationIds: [],
  methods: [],
  isPersistent: null,
  isImpersonation: false,
};

test('words are found again for the same session', () => {
  const format = formatOf('en');
  expect(lastingWords(session, format)).toBe(lastingWords({ ...session }, format));
});

test('words are in the language of the page, whichever was asked for before', () => {
  expect(lastingWords(session, formatOf('en')).place).toBe('Sweden');
  expect(lastingWords(session, formatOf('de')).place).toBe('Schweden');
  expect(lastingWords(session, formatOf('en')).place).toBe('Sweden');
});

test('sessions that share their last contact and nothing else have words of their own', () => {
  const last = { userAgent: null, ip: null, asn: null };
  const other = { ...session, last, first: { ...visit, ip: '80.10.10.20' } };
  expect(lastingWords({ ...session, last }, formatOf('en')).place).toBe('Sweden');
  expect(lastingWords(other, formatOf('en')).place).toBe('Germany');
  const byPassword = { ...session, methods: [{ name: 'pwd', at: null, factor: null }] };
  expect(lastingWords(byPassword, formatOf('en')).signIn).not.toBe(
    lastingWords(session, formatOf('en')).signIn,
  );
});

test('the browser that asks is described by its own words, and by no other browser’s', () => {
  const hinting = (model: string): LastingFormat => ({
    ...formatOf('en'),
    describeCurrent: (described) => ({ ...described, model }),
  });
  const current = { ...session, isCurrent: true };
  expect(lastingWords(current, hinting('A')).description.model).toBe('A');
  expect(lastingWords(current, hinting('B')).description.model).toBe('B');
  expect(lastingWords(session, hinting('B')).description.model).toBeNull();
});
