import { formatLoggedBrowser } from '~/pages/kit/format-names.server';
import { formatOwnAct } from '~/pages/kit/format-own-act';
import { formatSignInWay } from '~/pages/kit/format-sign-in-way';
import { formatDevice } from '~/devices/format-device.server';
import { formatCountry, formatKnownPlace } from '~/places/format-place.server';
import { isByPerson } from '~/receipts/account-change';
import { changeFacts, formatChange } from '~/receipts/format-change';
import { formatUndoAnswer } from '~/receipts/format-undo-answer';
import {
  exactTime,
  fact,
  type FileWords,
  listNotes,
  type Part,
  type ReadableItem,
  timeFact,
} from './readable.server';

/** The events of the tenant's log; the notes say how many of them the portal could not read. */
export function describeActivity(activity: Part<'activity'>, words: FileWords) {
  const { translate: t } = words;
  const { unreadableCount } = activity;
  return {
    notes: [
      ...listNotes(activity, words),
      ...(unreadableCount === 0 ? [] : [t('activityPage.unreadable', { count: unreadableCount })]),
    ],
    items: activity.items.map(
      ({ at, kind, signedInBy, application, client, isByAdministrator, joinedBy }) => ({
        title: t(`activity.${kind}`),
        facts: [
          ...fact(
            exactTime(at, words),
            [
              signedInBy === null ? null : formatSignInWay(signedInBy, t),
              application,
              client.userAgent === null ? null : formatLoggedBrowser(client.userAgent, words),
              client.place === null ? null : formatKnownPlace(client.place, words),
              client.maskedAddress,
              isByAdministrator ? t('activityPage.by.administrator') : null,
              joinedBy === null ? null : t(`organizations.joined.${joinedBy}`),
            ]
              .filter((text) => text !== null)
              .join(' · '),
          ),
        ],
      }),
    ),
  };
}

/** The receipts of changes, and whom each was mailed to. */
export function describeChanges(changes: Part<'changes'>, words: FileWords) {
  const { translate: t } = words;
  return {
    notes: listNotes(changes, words),
    items: changes.items.map(({ number, change, state, at, userAgent, place, mailedTo }) => ({
      title: formatChange(change, t),
      facts: [
        ...changeFacts(change, t, (at) => exactTime(at.toISOString(), words)).flatMap(
          ({ label, value }) => fact(label, value),
        ),
        ...(change.kind === 'profile-changed'
          ? fact(t('receipts.fact.fields'), change.fields)
          : []),
        ...timeFact(t('receipts.when'), at, words),
        ...fact(t('receipts.state'), t(`receipts.state.${state}`)),
        ...fact(t('receipts.browser'), isByPerson(change.kind) ? formatDevice(userAgent, t) : null),
        ...fact(t('kit.place'), place === null ? null : formatKnownPlace(place, words)),
        ...fact(t('receipts.number'), number),
        ...fact(t('receipts.mails'), mailedTo),
      ],
    })),
  };
}

/** What the person did here that changed nothing of the account. */
export function describeOwnActs(acts: Part<'ownActs'>, words: FileWords) {
  const { translate: t } = words;
  return {
    notes: listNotes(acts, words),
    items: acts.items.map(({ act, at, userAgent, place }) => ({
      title: formatOwnAct(act, t),
      facts: [
        ...timeFact(t('receipts.when'), at, words),
        ...fact(t('receipts.browser'), formatDevice(userAgent, t)),
        ...fact(t('kit.place'), place === null ? null : formatKnownPlace(place, words)),
      ],
    })),
  };
}

/** The changes that the link in a mail still undoes, and what came of those that were undone. */
export function describeAnswers({ answerable, answered }: Part<'answers'>, words: FileWords) {
  const { translate: t } = words;
  const items: ReadableItem[] = [
    ...answerable.map(({ number, until, addresses, addressToRestore }) => ({
      title: number,
      facts: [
        ...timeFact(t('dataFile.answerableUntil'), until, words),
        ...fact(t('dataFile.addressesThen'), addresses),
        ...fact(t('dataFile.addressToRestore'), addressToRestore),
      ],
    })),
    ...answered.map(({ number, at, ...answer }) => {
      const { done, notDone } = formatUndoAnswer(
        {
          isPendingEmailCancelled: answer.isPendingAddressCancelled,
          isEmailRestored: answer.isAddressRestored,
          isUsernameRestored: answer.isUsernameRestored,
          isDeletionCancelled: answer.isDeletionCancelled,
          isDataExportRemoved: answer.isDataExportRemoved,
          isUnlocked: answer.isUnlocked,
          areBrowsersForgotten: answer.areBrowsersForgotten,
          passwordMailedTo: answer.passwordMailedTo,
        },
        t,
      );
      return {
        title: number,
        facts: [
          ...timeFact(t('receipts.kind.change-undone'), at, words),
          ...fact(t('dataFile.outcome'), [...done, ...notDone]),
        ],
      };
    }),
  ];
  return { notes: listNotes({ items }, words), items };
}

/** The reports of “This wasn’t me”, with what each came to. */
export function describeReports(reports: Part<'reports'>, words: FileWords) {
  const { translate: t, locale } = words;
  return {
    notes: listNotes(reports, words),
    items: reports.items.map(({ at, session, changes, ...report }) => ({
      title: formatDevice(session.userAgent, t),
      facts: [
        ...timeFact(t('receipts.state.undone'), at, words),
        ...timeFact(t('sessions.signedIn'), session.createdAt, words),
        ...timeFact(t('sessions.lastSeen'), session.lastSeenAt, words),
        ...fact(
          t('kit.place'),
          session.countryCode === null ? null : formatCountry(session.countryCode, locale),
        ),
        ...fact(t('kit.ipAddress'), session.maskedAddress),
        ...fact(
          t('activity.session-ended'),
          report.signOut === 'not-yet' ? t('session.gone.notConfirmed') : t('profile.yes'),
        ),
        ...fact(
          t('dataFile.othersSignedOut'),
          report.otherSessionsSignedOut === 0
            ? null
            : report.otherSessionsSignedOut.toLocaleString(locale),
        ),
        ...fact(t('dataFile.passwordMailed'), report.passwordMailedTo),
        ...fact(
          t('dataFile.passwordMails'),
          report.passwordMailsAt.map((mailed) => exactTime(mailed, words)),
        ),
        ...fact(
          t('dataFile.changesSince'),
          changes.map((one) => `${exactTime(one.at, words)} · ${t(`activity.${one.kind}`)}`),
        ),
      ],
    })),
  };
}
