import { expect, test, vi } from 'vitest';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { rememberTimeZone } from './time-zone';

test('what a browser leaves in its cookie is what the server reads from it', () => {
  vi.stubGlobal('location', { protocol: 'https:' });
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    timeZone: 'America/Argentina/Buenos_Aires',
  } as Intl.ResolvedDateTimeFormatOptions);
  const page = { cookie: '' };
  rememberTimeZone(page as Document, (work) => work());
  const [pair = '', ...flags] = page.cookie.split('; ');
  const request = new Request('https://portal.example/', { headers: { cookie: pair } });
  expect(timeZoneOf(request, null).zone).toBe('America/Argentina/Buenos_Aires');
  expect(flags).toContain('Secure');
});
