import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { type GuideStep, guideSteps } from '~/not-me/guide-steps';
import { type MarkedStep } from '~/not-me/not-me-record.server';
import { FormToken } from '~/pages/kit/form-token';
import { notMeReportPath } from '~/paths';
import { SubmitButton } from '~/ui/submit-button';
import { stepFragment } from '~/pages/sessions/guide-address';
import { type GuideView } from './guide-view.server';

const states = {
  done: 'bg-good-soft text-good',
  open: 'bg-warn-soft text-warn',
  pending: 'bg-warn-soft text-warn',
} as const;

interface Props {
  step: GuideStep;
  state: keyof typeof states;
  children: ReactNode;
}

/** One step of the guide: its number, whether it is done, and what there is to do. */
export function Step({ step, state, children }: Props) {
  const t = useTranslate();
  const number = guideSteps.indexOf(step) + 1;
  const id = stepFragment(step);
  return (
    <li id={id} tabIndex={-1} className="card list-none space-y-3 break-inside-avoid">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 className="min-w-0 break-words text-lg font-bold">
          {t('notMe.guide.step', { number, title: t(`notMe.guide.${step}`) })}
        </h2>
        <p className={`rounded-full px-3 py-0.5 text-sm font-semibold ${states[state]}`}>
          {state === 'done' ? <span aria-hidden="true">✓ </span> : null}
          {t(`notMe.guide.state.${state}`)}
        </p>
      </div>
      {children}
    </li>
  );
}

/** Lets the person say that a step is done, which nobody else can know, or that it is not. */
export function MarkForm({ guide, step }: { guide: GuideView; step: MarkedStep }) {
  const t = useTranslate();
  const { handle, done, marked, isKept } = guide;
  const isMarked = marked.includes(step);
  // What is done without their word needs none.
  if (!isKept || (done.includes(step) && !isMarked)) return null;
  return (
    <form method="post" action={notMeReportPath(handle)} className="actions print:hidden">
      <FormToken />
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="done" value={isMarked ? 'no' : 'yes'} />
      <SubmitButton
        name="intent"
        value="mark"
        className="button button-plain"
        pendingText={t('notMe.mark.pending')}
        {...(isMarked
          ? { 'aria-label': `${t('notMe.mark.undo')}: ${t(`notMe.guide.${step}`)}` }
          : {})}
      >
        {t(isMarked ? 'notMe.mark.undo' : `notMe.mark.${step}`)}
      </SubmitButton>
    </form>
  );
}
