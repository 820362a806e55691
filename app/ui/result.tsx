import { type ReactNode } from 'react';
import { resultFragment } from '~/paths';

type Tone = 'good' | 'warn' | 'danger';

const tones: Record<Tone, string> = {
  good: 'border-good bg-good-soft',
  warn: 'border-warn bg-warn-soft',
  danger: 'border-danger bg-danger-soft',
};

interface Props {
  tone: Tone;
  children: ReactNode;
}

/**
 * What came of the act just done. It takes the focus, by the fragment of the address or by `autofocus` in the answer
 * to a refused form, so that it is the next thing read aloud and the next thing seen.
 */
export function Result({ tone, children }: Props) {
  return (
    <div
      id={resultFragment}
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- Who has sent a form waits for nothing else.
      autoFocus
      // A later look at the page has it no more: it is told once.
      data-stays=""
      role={tone === 'good' ? 'status' : 'alert'}
      className={`space-y-2 rounded-xl border-s-4 px-edge py-2 font-medium text-ink ${tones[tone]}`}
    >
      {children}
    </div>
  );
}
