import { type ActivityLine } from '~/activity/activity-lines';
import { formatLoggedBrowser } from '~/pages/kit/format-names.server';
import { formatLine } from '~/pages/kit/format-activity-line';
import { doneFrom, nameOwn } from '~/pages/kit/activity-line-view.server';
import { formatSignInWay } from '~/pages/kit/format-sign-in-way';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { formatKnownPlace, formatPlace } from '~/places/format-place.server';
import { type OwnLine } from '~/pages/kit/read-activity.server';

export interface CsvFormat {
  words: PageFormat;
  /** What the tenant calls its connections, by their names, as far as that is known. */
  connectionNames: ReadonlyMap<string, string>;
}

/**
 * Lines as a table for spreadsheet programs (RFC 4180), each event by itself, in the person's language; times in UTC
 * (RFC 3339). No ids, and no whole addresses.
 */
export function writeCsv(lines: readonly ActivityLine<OwnLine>[], format: CsvFormat): string {
  const { translate: t } = format.words;
  const head = [
    t('activityPage.csv.time'),
    t('activityPage.csv.event'),
    t('activityPage.by'),
    t('activityPage.event.way'),
    t('sessions.filter.application'),
    t('session.facts.device'),
    t('kit.place'),
  ];
  const rows = lines.map((line) => [line.at.toISOString(), ...rowOf(line, format)]);
  // By the mark, Excel knows that it is UTF-8.
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

function rowOf(
  line: ActivityLine<OwnLine>,
  { words, connectionNames }: CsvFormat,
): (string | null)[] {
  const { translate: t } = words;
  if (line.is === 'change') {
    const { userAgent, place } = doneFrom(line.change);
    return [
      formatLine(nameOwn(line.change, words), t),
      t('activityPage.by.you'),
      null,
      null,
      formatLoggedBrowser(userAgent, words),
      place === null ? null : formatKnownPlace(place, words),
    ];
  }
  const { kind, way, applicationName, userAgent, ip, isByAdministrator } = line.event;
  return [
    t(`activity.${kind}`),
    isByAdministrator ? t('activityPage.by.administrator') : null,
    way === undefined ? null : formatSignInWay(way, t, connectionNames.get(way.connection)),
    applicationName,
    userAgent === null ? null : formatLoggedBrowser(userAgent, words),
    formatPlace(ip, words),
  ];
}

/**
 * A cell, always in quotes. What a spreadsheet program would take for a formula begins with an apostrophe, which it
 * does not show (OWASP, CSV injection); names of applications and browsers are written by others.
 */
export function cell(text: string | null): string {
  const plain = (text ?? '').replace(/[\r\n\t\0\u00a0]+/g, ' ');
  const safe = /^\s*[=+\-@|＝＋－＠]/u.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}
