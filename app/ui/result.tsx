import { type ReactNode, useEffect, useRef } from 'react';
import { resultFragment } from '~/paths';

type Tone = 'good' | 'warn' | 'danger';

const tones: Record<Tone, string> = {
  good: 'border-good bg-good-soft text-good',
  warn: 'border-warn bg-warn-soft text-warn',
  danger: 'border-danger bg-danger-soft text-danger',
};

interface Props {
  tone: Tone;
  children: ReactNode;
  /** Changes with every new result, so that the next one takes the focus too. */
  resultKey: string;
}

/**
 * What came of the act just done. It takes the focus, by the address's fragment where there is no
 * JavaScript, so that it is the next thing read aloud and the next thing seen.
 */
export function Result({ tone, children, resultKey }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.focus();
  }, [resultKey]);
  return (
    <div
      ref={element}
      id={resultFragment}
      tabIndex={-1}
      role={tone === 'good' ? 'status' : 'alert'}
      className={`space-y-2 rounded-xl border-s-4 p-4 font-medium ${tones[tone]}`}
    >
      {children}
    </div>
  );
}
