import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { type RefusedAct } from '~/request/refused-act';
import { Result } from '~/ui/result';
import { ProblemMessage } from './problem-message';

interface Props {
  refused: RefusedAct | undefined;
  /** The field that is wrong, where it is far below: the reason leads there. */
  fieldId?: string;
  /** False where the page has something else to show by now: it cannot be sent again from there. */
  isFormShown?: boolean;
}

/**
 * Why the form that was sent did nothing, above the page that it was sent from; or that it is there again. Nothing
 * where none was refused.
 */
export function ActRefused({ refused, fieldId, isFormShown = true }: Props) {
  const t = useTranslate();
  if (refused === undefined) return null;
  const { message: why, problem, effect, isKept } = refused;
  if (isKept)
    return isFormShown ? (
      <Result tone="good">
        <p>{translateMessage(t, effect)}</p>
      </Result>
    ) : null;
  if (why === null && problem === null) return null;
  const reason = why === null ? null : translateMessage(t, why);
  const isFieldWrong = Object.keys(refused.fieldErrors).length > 0;
  return (
    <Result tone="danger">
      <p className="font-bold">{t('kit.problem.heading')}</p>
      <p>{translateMessage(t, effect)}</p>
      {reason === null ? null : (
        <p>
          {fieldId !== undefined && isFieldWrong ? (
            <a href={`#${fieldId}`} className="inline-block py-0.5">
              {reason}
            </a>
          ) : (
            reason
          )}
        </p>
      )}
      {problem === null ? null : <ProblemMessage problem={problem} />}
    </Result>
  );
}
