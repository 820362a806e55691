import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { ActRefused } from '~/pages/kit/act-refused';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { type RefusedAct } from '~/request/refused-act';
import { Result } from '~/ui/result';
import { SubmitButton } from '~/ui/submit-button';
import { type SessionPageData } from './load-session-page.server';
import { signOutFormId } from './sign-out';

/** Says which session is not signed out, why, and offers to try again, above its page. */
export function SignOutRefused(props: { refused: RefusedAct; page: SessionPageData }) {
  const t = useTranslate();
  const { refused, page } = props;
  const { message: why, problem, effect } = refused;
  if (page.shows !== 'session') return <ActRefused refused={refused} />;
  const { device, endingSince, expired } = page;
  const isUnsure = effect.key === 'sessions.notKnown';
  // What is not permitted stays so until an operator changes it.
  const canTryAgain = problem?.kind !== 'not-permitted' && endingSince === null && expired === null;
  return (
    <Result tone="danger">
      <p className="font-bold">
        {t(isUnsure ? 'session.signOut.unsure' : 'session.signOut.failed', { device })}
      </p>
      {why === null ? null : <p>{translateMessage(t, why)}</p>}
      {problem === null ? null : <ProblemMessage problem={problem} />}
      {canTryAgain ? (
        <p className="actions">
          <SubmitButton
            form={signOutFormId}
            name="intent"
            value="end"
            className="button button-plain"
            pendingText={t('sessions.signOut.pending')}
            pendingName={t('sessions.signOut.pendingNamed', { device })}
          >
            {t('sessions.failure.tryAgain')}
          </SubmitButton>
        </p>
      ) : null}
    </Result>
  );
}
