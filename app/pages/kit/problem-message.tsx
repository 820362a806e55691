import { type ReactNode } from 'react';
import { type Message, message, translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { type Problem } from '~/request/problem.server';
import { ReferenceNumber } from './reference-number';

interface Props {
  problem: Problem;
  /** Said where the portal may not do what was wanted, or is not set up for it. */
  texts?: Record<'not-permitted' | 'credentials-refused', Message>;
  /** What else is to be said, before the number to quote. */
  children?: ReactNode;
}

const notPermitted = message('kit.problem.notPermitted');
const generalTexts = { 'not-permitted': notPermitted, 'credentials-refused': notPermitted };

/** Why the sign-in service did not do what was wanted, and when to try again. */
export function ProblemMessage({ problem, texts = generalTexts, children }: Props) {
  const t = useTranslate();
  return (
    <>
      <p>{translateMessage(t, describe(problem, texts))}</p>
      {children}
      {/* A busy service is no fault to report. */}
      {problem.kind === 'rate-limited' ? null : <ReferenceNumber reference={problem.reference} />}
    </>
  );
}

function describe({ kind, tryAgain }: Problem, texts: NonNullable<Props['texts']>): Message {
  switch (kind) {
    case 'rate-limited':
      return tryAgain === null
        ? message('kit.problem.rateLimitedUnknown')
        : message('kit.problem.rateLimited', { when: tryAgain });
    case 'unavailable':
      return message('kit.problem.unavailable');
    default:
      return texts[kind];
  }
}
