import { type Problem } from '~/request/problem.server';
import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from './problem-message';
import { Result } from '~/ui/result';

const texts = {
  'bad-request': 'problem.badRequest',
  'not-found': 'problem.sessionNotFound',
  'access-not-found': 'problem.accessNotFound',
} as const;

interface Props {
  refused: { requestId: string } & (
    | { kind: 'bad-request' | 'not-found' | 'access-not-found' }
    | { kind: 'problem'; problem: Problem }
  );
}

/** Why the form that was sent did nothing, above the list it was sent from. */
export function ActionRefused({ refused }: Props) {
  const t = useTranslate();
  return (
    <Result tone="danger">
      <p className="font-bold">{t('problem.actionHeading')}</p>
      {refused.kind === 'problem' ? (
        <ProblemMessage problem={refused.problem} wanted="ending" />
      ) : (
        <p>{t(texts[refused.kind])}</p>
      )}
    </Result>
  );
}
