import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { notMePath, notMeReportPath } from '~/paths';
import { SubmitButton } from '~/ui/submit-button';
import { Time } from '~/ui/time';
import { formatAccess, formatPassword, formatSignedOut } from './format-report';
import { endOthersFromGuide } from '~/pages/sessions/guide-address';
import { MarkForm, Step } from './guide-step';
import { type GuideView } from './guide-view.server';
import { MendingLink } from './mending';

interface Props {
  guide: GuideView;
}

/**
 * What became of the session and of the access that it had left behind; as long as it is there, it can be signed
 * out.
 */
export function SignedOutStep({ guide }: Props) {
  const t = useTranslate();
  const { handle, device, done, signedOut, refreshTokens } = guide;
  const isDone = done.includes('signed-out');
  const isPending = signedOut.state === 'pending' && refreshTokens.outcome !== 'not-yet';
  const exact = signedOut.confirmedAt?.exact ?? null;
  return (
    <Step step="signed-out" state={isDone ? 'done' : isPending ? 'pending' : 'open'}>
      <p className="break-words">{formatSignedOut({ ...signedOut, device, exact }, t)}</p>
      <p>{formatAccess(refreshTokens, t)}</p>
      {isDone || isPending ? null : (
        <form method="post" action={notMePath(handle)} className="actions print:hidden">
          <FormToken />
          <SubmitButton
            name="intent"
            value="report"
            className="button button-danger"
            pendingText={t('notMe.pending')}
          >
            {t('notMe.retry')}
          </SubmitButton>
        </form>
      )}
    </Step>
  );
}

/** A new password: by the mail that was sent, or here. */
export function PasswordStep({ guide }: Props) {
  const t = useTranslate();
  const { done, password, pages } = guide;
  const { step, mailedAt, changedAt } = password;
  return (
    <Step step="password" state={done.includes('password') ? 'done' : 'open'}>
      {changedAt === null ? (
        <>
          {step === null ? null : <p className="break-words">{formatPassword(step, t)}</p>}
          {step?.outcome === 'sent' && mailedAt !== null ? (
            <p className="text-sm text-quiet">
              {t('notMe.password.mailedAt')} <Time value={mailedAt} />
            </p>
          ) : null}
          <MailForm guide={guide} />
          {pages.includes('password') ? (
            <p className="print:hidden">
              <MendingLink page="password" />
            </p>
          ) : null}
        </>
      ) : (
        <p>
          {t('notMe.password.changedAt')} <Time value={changedAt} />
        </p>
      )}
      <MarkForm guide={guide} step="password" />
    </Step>
  );
}

function MailForm({ guide }: Props) {
  const t = useTranslate();
  const { handle, isKept, password } = guide;
  const outcome = password.step?.outcome;
  if (!isKept || outcome === 'elsewhere' || outcome === 'no-address') return null;
  return (
    <form method="post" action={notMeReportPath(handle)} className="actions print:hidden">
      <FormToken />
      <SubmitButton
        name="intent"
        value="send-again"
        className="button button-plain"
        pendingText={t('notMe.mail.pending')}
      >
        {t(outcome === 'failed' ? 'notMe.mail.send' : 'notMe.mail.sendAgain')}
      </SubmitButton>
    </form>
  );
}

/** The person's other sessions, which may be somebody else's as well. */
export function OthersStep({ guide }: Props) {
  const t = useTranslate();
  const { handle, done, others, pages } = guide;
  const count = others?.remaining ?? null;
  const isPending = count === 0 && (others?.unconfirmed ?? 0) > 0;
  return (
    <Step step="others" state={done.includes('others') ? 'done' : isPending ? 'pending' : 'open'}>
      {others === null || others.ended === 0 ? null : (
        <p>{t('notMe.others.ended', { count: others.ended })}</p>
      )}
      <p>{describeOthers(others, t)}</p>
      {count === 0 ? null : (
        <p className="actions print:hidden">
          <a className="button button-danger" href={endOthersFromGuide(handle)}>
            {count === null ? t('notMe.others.endAll') : t('notMe.others.end', { count })}
          </a>
        </p>
      )}
      {pages.includes('applications') ? (
        <p className="print:hidden">
          {t('notMe.others.applications')} <MendingLink page="applications" />
        </p>
      ) : null}
      {isPending ? null : <MarkForm guide={guide} step="others" />}
    </Step>
  );
}

function describeOthers(others: Props['guide']['others'], t: Translate): string {
  if (others === null) return t('notMe.others.unknown');
  const { remaining, unconfirmed } = others;
  if (remaining > 0) return t('notMe.others.remaining', { count: remaining });
  return unconfirmed > 0
    ? t('sessions.openEndings', { count: unconfirmed })
    : t('notMe.others.none');
}
