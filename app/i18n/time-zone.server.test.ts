import { expect, test } from 'vitest';
import { timeZoneOf } from './time-zone.server';

const request = (cookie?: string) =>
  new Request('https://portal.example/', { headers: cookie === undefined ? {} : { cookie } });

test('without any word of a zone, times are in UTC', () => {
  expect(timeZoneOf(request(), null)).toEqual({ zone: 'UTC', by: 'nobody' });
});

test('the profile’s zone comes first', () => {
  expect(timeZoneOf(request('latchkey_time_zone=Asia%2FTokyo'), 'Europe/London')).toEqual({
    zone: 'Europe/London',
    by: 'profile',
  });
});

test('a zone that was chosen here comes before the profile’s', () => {
  const cookie = 'latchkey_time_zone=Asia/Tokyo; __Host-latchkey_chosen_time_zone=America/Lima';
  expect(timeZoneOf(request(cookie), 'Europe/London')).toEqual({
    zone: 'America/Lima',
    by: 'choice',
  });
});

test('a chosen zone that is none gives way to the profile’s', () => {
  const cookie = 'latchkey_chosen_time_zone=Middle/Earth';
  expect(timeZoneOf(request(cookie), 'Europe/London').by).toBe('profile');
});

test('a profile zone that is none gives way to the browser’s', () => {
  expect(timeZoneOf(request('latchkey_time_zone=Asia%2FTokyo'), 'Middle Earth')).toEqual({
    zone: 'Asia/Tokyo',
    by: 'browser',
  });
});

test.each([
  'latchkey_time_zone=Europe%2FBerlin',
  'latchkey_time_zone=Europe/Berlin',
  'a=b; latchkey_time_zone=Europe%2FBerlin; c=d',
  'a=b;latchkey_time_zone=Europe%2FBerlin',
])('the browser’s zone is read from its cookie: %s', (cookie) => {
  expect(timeZoneOf(request(cookie), null).zone).toBe('Europe/Berlin');
});

test.each([
  'latchkey_time_zone=',
  'latchkey_time_zone=Middle%2FEarth',
  'latchkey_time_zone=%E0%A4%A',
  'latchkey_time_zone=<script>',
  `latchkey_time_zone=${'A'.repeat(10_000)}`,
  'latchkey_time_zone=constructor',
  'not_latchkey_time_zone=Europe/Berlin',
  'other=latchkey_time_zone=Europe/Berlin',
])('a cookie that names no zone is passed over: %s', (cookie) => {
  expect(timeZoneOf(request(cookie), null)).toEqual({ zone: 'UTC', by: 'nobody' });
});
