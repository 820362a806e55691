// Times of a page of 150 sessions: written as the portal does, against Luxon's own relative times.
// Run with: node --import tsx bench/relative-times.ts
import { DateTime } from 'luxon';
import { formatSince } from '../app/i18n/format-time.server';

const now = Date.UTC(2026, 0, 1);
const dates = Array.from({ length: 450 }, (_, index) => new Date(now - index * 5_000_000));
const rounds = 20;

function millisecondsPerPage(write: (date: Date) => unknown): number {
  for (const date of dates) write(date);
  const startedAt = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const date of dates) write(date);
  return (performance.now() - startedAt) / rounds;
}

const ours = millisecondsPerPage((date) => formatSince(date, { locale: 'en', now }));
const luxons = millisecondsPerPage((date) =>
  DateTime.fromJSDate(date).toRelative({ base: DateTime.fromMillis(now), locale: 'en' }),
);
console.log(`450 relative times: ours ${ours.toFixed(2)} ms, Luxon ${luxons.toFixed(2)} ms`);
console.log(`ratio ${(ours / luxons).toFixed(3)}`);
