import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { type RefusedAct } from '~/request/refused-act';
import { Result } from '~/ui/result';
import { ProblemMessage } from './problem-message';

/**
 * Why the form that was sent did nothing, above the page that it was sent from; or that it is there again. Nothing
 * where none was refused.
 */
export function ActRefused({ refused }: { refused: RefusedAct | undefined }) {
  const t = useTranslate();
  if (refused === undefined) return null;
  const { message: why, problem, effect, isKept } = refused;
  if (isKept)
    return (
      <Result tone="good">
        <p>{translateMessage(t, effect)}</p>
      </Result>
    );
  if (why === null && problem === null) return null;
  return (
    <Result tone="danger">
      <p className="font-bold">{t('kit.problem.heading')}</p>
      <p>{translateMessage(t, effect)}</p>
      {why === null ? null : <p>{translateMessage(t, why)}</p>}
      {problem === null ? null : <ProblemMessage problem={problem} />}
    </Result>
  );
}
