import { type AskedFrom } from '~/data-export/export-document';
import { formatDevice } from '~/devices/format-device.server';
import { locales } from '~/i18n/locales';
import { formatCountry, formatKnownPlace } from '~/places/format-place.server';
import { securityReasons } from '~/security/security-attention';
import {
  exactTime,
  fact,
  type FileWords,
  listNotes,
  type Part,
  type ReadableFact,
  type ReadableItem,
  timeFact,
} from './readable.server';

/** What the portal remembers of sessions that have ended. */
export function describeEnded(ended: Part<'endedSessions'>, words: FileWords) {
  const { translate: t, locale } = words;
  return {
    notes: listNotes(ended, words),
    items: ended.items.map((one) => ({
      title: formatDevice(one.userAgent, t),
      facts: [
        ...timeFact(t('activity.session-ended'), one.endedAt, words),
        ...fact(
          t('activityPage.by'),
          t(one.endedBy === 'tenant' ? 'dataFile.elsewhere' : 'activityPage.by.you'),
        ),
        ...timeFact(t('sessions.signedIn'), one.createdAt, words),
        ...timeFact(t('sessions.lastSeen'), one.lastSeenAt, words),
        ...fact(
          t('kit.place'),
          one.countryCode === null ? null : formatCountry(one.countryCode, locale),
        ),
      ],
    })),
  };
}

/** What was begun and is not finished: a new address, a deletion, locks, pages for second factors. */
export function describeUnderWay(
  { addressChange, deletion, locks, secondFactorPages }: Part<'underWay'>,
  words: FileWords,
) {
  const { translate: t } = words;
  const items: ReadableItem[] = [
    ...(addressChange === null
      ? []
      : [
          {
            title: t('receipts.kind.email-change-asked'),
            facts: [
              ...fact(t('receipts.fact.from'), addressChange.from),
              ...fact(t('receipts.fact.to'), addressChange.to),
              ...timeFact(t('receipts.when'), addressChange.askedAt, words),
            ],
          },
        ]),
    ...(deletion === null
      ? []
      : [
          {
            title: t('deletion.title'),
            facts: [
              ...timeFact(t('receipts.when'), deletion.askedAt, words),
              ...timeFact(t('deletion.dueAt'), deletion.dueAt, words),
              ...fact(t('receipts.number'), deletion.number),
            ],
          },
        ]),
    ...locks.map(({ number, accountChangedAt }) => ({
      title: t('receipts.kind.account-locked'),
      facts: [
        ...fact(t('receipts.number'), number),
        ...timeFact(t('session.clients.changed'), accountChangedAt, words),
      ],
    })),
    ...secondFactorPages.map(({ kind, openedAt, userAgent }) => ({
      title: t('dataFile.secondFactorPage', { kind: t(`security.kind.${kind}`) }),
      facts: [
        ...timeFact(t('receipts.when'), openedAt, words),
        ...fact(t('receipts.browser'), userAgent === null ? null : formatDevice(userAgent, t)),
      ],
    })),
  ];
  return { notes: listNotes({ items }, words), items };
}

/** The notices that the person dismissed. */
export function describeDismissed(
  { aboutSessions, aboutAccount }: Part<'dismissedNotices'>,
  words: FileWords,
) {
  const { translate: t } = words;
  const items: ReadableItem[] = [
    ...aboutSessions.map(({ at, reasons }) => ({
      title: null,
      facts: fact(
        exactTime(at, words),
        reasons.map((reason) => t(`sessions.attention.${reason}`)),
      ),
    })),
    ...aboutAccount.map(({ at, reason }) => {
      const known = securityReasons.find((one) => one === reason);
      const what =
        known === undefined ? t('dataFile.notice.other') : t(`overview.security.${known}.cause`);
      return { title: null, facts: fact(exactTime(at, words), what) };
    }),
  ];
  return { notes: listNotes({ items }, words), items };
}

/** The browser that the file was asked for in, and its session here. */
export function describeAskedFrom(
  { userAgent, place, language, timeZone, appearance, session }: AskedFrom,
  words: FileWords,
): ReadableItem[] {
  const { translate: t } = words;
  const facts = [
    ...portalSessionFacts(session, words),
    ...fact(t('kit.place'), place === null ? null : formatKnownPlace(place, words)),
    ...fact(t('preferences.language'), locales[language].name),
    ...fact(t('preferences.timeZone'), timeZone),
    ...fact(t('preferences.theme'), t(`preferences.theme.${appearance}`)),
  ];
  return [{ title: formatDevice(userAgent, t), facts }];
}

/** The browsers that are signed in to the portal itself. It keeps nothing of them to name them by: they have numbers. */
export function describePortalSessions(sessions: Part<'portalSessions'>, words: FileWords) {
  return {
    notes: listNotes(sessions, words),
    items: sessions.items.map((session, index) => ({
      title: words.translate('dataFile.portalSession', { number: index + 1 }),
      facts: portalSessionFacts(session, words),
    })),
  };
}

function portalSessionFacts(
  { name, email, signedInAt, lastSeenAt, provedAt }: Part<'portalSessions'>['items'][number],
  words: FileWords,
): ReadableFact[] {
  const { translate: t } = words;
  return [
    ...fact(t('profile.field.name'), name),
    ...fact(t('profile.email'), email),
    ...timeFact(t('kit.thisBrowser.signedInHere'), signedInAt, words),
    ...timeFact(t('sessions.lastSeen'), lastSeenAt, words),
    ...timeFact(t('dataFile.provedAt'), provedAt, words),
  ];
}
