import { type ReactNode } from 'react';
import { type MessageKey } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { type Problem } from '~/request/problem.server';

type Kind = Problem['kind'];

const readingTexts = {
  'rate-limited': 'problem.rateLimited',
  unavailable: 'problem.unavailable',
  'credentials-refused': 'problem.credentialsRefused',
  'not-permitted': 'problem.notPermitted',
} as const satisfies Record<Kind, MessageKey>;

const endingTexts = {
  'rate-limited': 'problem.actionRateLimited',
  unavailable: 'problem.actionUnavailable',
  'credentials-refused': 'problem.actionNotPermitted',
  'not-permitted': 'problem.actionNotPermitted',
} as const satisfies Record<Kind, MessageKey>;

interface Props {
  problem: Problem;
  /** What the portal wanted of the sign-in service. */
  wanted: 'reading' | 'ending';
  /** What else is to be said, before the number to quote. */
  children?: ReactNode;
}

/** Why the sign-in service did not do what was wanted, and when to try again. */
export function ProblemMessage({ problem, wanted, children }: Props) {
  const t = useTranslate();
  const texts = wanted === 'reading' ? readingTexts : endingTexts;
  const { kind, tryAgain, reference } = problem;
  return (
    <>
      <p>
        {kind === 'rate-limited' && tryAgain === null
          ? t(
              wanted === 'reading'
                ? 'problem.rateLimitedUnknown'
                : 'problem.actionRateLimitedUnknown',
            )
          : t(texts[kind], { when: tryAgain ?? '' })}
      </p>
      {children}
      <p className="break-words text-sm text-quiet">{t('app.reference', { reference })}</p>
    </>
  );
}
