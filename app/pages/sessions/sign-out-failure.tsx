import { type ReactNode } from 'react';
import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { type RefusedAct } from '~/request/refused-act';
import { Result } from '~/ui/result';

interface Props {
  refused: RefusedAct;
  /** What the page calls the session. */
  device: string;
  /** How to try again, where that is not right beside it. */
  children?: ReactNode;
}

/** Says which session is not signed out, or may not be, and why. */
export function SignOutFailure({ refused, device, children = null }: Props) {
  const t = useTranslate();
  const { message: why, problem, effect } = refused;
  const isUnsure = effect.key === 'sessions.notKnown';
  return (
    <Result tone="danger">
      <p className="font-bold">
        {t(isUnsure ? 'session.signOut.unsure' : 'session.signOut.failed', { device })}
      </p>
      {why === null ? null : <p>{translateMessage(t, why)}</p>}
      {problem === null ? null : <ProblemMessage problem={problem} />}
      {children}
    </Result>
  );
}
