import { minutes } from '~/durations';
import { type AccountChangeKind } from '~/activity/account-changes';
import { isLive, type ListedSession } from '~/sessions/session';
import { type KeptChange, type MarkedStep, type NotMeRecord } from './not-me-record.server';

/** The steps of the guide, in their order. */
export const guideSteps = ['signed-out', 'password', 'changes', 'others'] as const;
export type GuideStep = (typeof guideSteps)[number];

/**
 * - `stranger`: from before the report, so whoever used the session may have done it
 * - `person`: asked for in this portal, as a step of this report or another
 * - `later`: from after the report, where either may have been
 */
export type ChangeOrigin = 'stranger' | 'person' | 'later';

/** What happens by itself, or undoes what is worse. */
const harmless: readonly AccountChangeKind[] = ['email-verified', 'signed-up', 'unblocked'];

/** How far the log's time of a mail may lie from ours. */
const mailToleranceMs = minutes(2);

/** Whether a change is one of the mails for a new password that were sent then. */
export function isMailOf(
  { kind, at }: Pick<KeptChange, 'kind' | 'at'>,
  mailedAt: readonly Date[],
): boolean {
  return (
    kind === 'password-change-requested' &&
    mailedAt.some((sent) => Math.abs(sent.getTime() - at.getTime()) <= mailToleranceMs)
  );
}

/** Who is likely to have made a change. */
export function originOf(
  change: Pick<KeptChange, 'kind' | 'at' | 'isAskedHere'>,
  { at: reportedAt, mailedAt }: Pick<NotMeRecord, 'at' | 'mailedAt'>,
): ChangeOrigin {
  if (change.isAskedHere || isMailOf(change, mailedAt)) return 'person';
  return change.at < reportedAt ? 'stranger' : 'later';
}

/** Whether a change has to be undone, as far as the portal can tell. */
export function isAlarming(change: KeptChange, record: Pick<NotMeRecord, 'at' | 'mailedAt'>) {
  return originOf(change, record) === 'stranger' && !harmless.includes(change.kind);
}

/** When the password was changed after the report; null where that is not known. */
export function passwordChangedAt({ at, changes }: Pick<NotMeRecord, 'at' | 'changes'>) {
  return (
    changes.find((change) => change.kind === 'password-changed' && change.at >= at)?.at ?? null
  );
}

/** What is known besides the record. */
export interface GuideFacts {
  /** Whether the session is signed out: null for what the record says. */
  isSignedOut: boolean | null;
  /** What became of the other sessions; null where they cannot be listed. */
  others: { unconfirmed: number; remaining: number } | null;
}

/** How many other sessions than this browser's and the reported one are signing out still, and are left. */
export function countOthers(
  sessions: readonly ListedSession[],
  { sessionId, now }: { sessionId: string; now: number },
): { unconfirmed: number; remaining: number } {
  const others = sessions.filter((one) => one.id !== sessionId && !one.isCurrent);
  return {
    unconfirmed: others.filter(({ endingSince }) => endingSince !== null).length,
    remaining: others.filter((one) => isLive(one, now)).length,
  };
}

/** The person's word stands, except that what is signing out still is not confirmed to be over. */
function areOthersDone(others: GuideFacts['others'], isMarked: boolean): boolean {
  if (others === null) return isMarked;
  return others.unconfirmed === 0 && (isMarked || others.remaining === 0);
}

/** Which steps are done, in their order. */
export function doneSteps(record: NotMeRecord, facts: GuideFacts): GuideStep[] {
  const { ending, refreshTokens, changes, changesReadAt, marks } = record;
  const markedAt = (step: MarkedStep) => marks.find((mark) => mark.step === step)?.at ?? null;
  const alarming = changes.filter((change) => isAlarming(change, record));
  const checkedAt = markedAt('changes');
  const isDone: Record<GuideStep, boolean> = {
    'signed-out':
      (facts.isSignedOut ?? ending.outcome !== 'not-yet') && refreshTokens.outcome !== 'not-yet',
    password: markedAt('password') !== null || passwordChangedAt(record) !== null,
    changes:
      checkedAt === null
        ? changesReadAt !== null && alarming.length === 0
        : // What came to light later has not been checked.
          alarming.every(({ at }) => at <= checkedAt),
    others: areOthersDone(facts.others, markedAt('others') !== null),
  };
  return guideSteps.filter((step) => isDone[step]);
}
