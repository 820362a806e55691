import { type ReactNode } from 'react';
import { type ShownTime } from '~/i18n/format-time.server';
import { useTranslate } from '~/i18n/use-translate';
import { CardSection } from '~/ui/card-section';
import { formatWhen } from '~/ui/time';

/** One part of the overview. */
export function Part({
  id,
  heading,
  isUrgent = false,
  children,
}: {
  id: string;
  heading: string;
  isUrgent?: boolean;
  children: ReactNode;
}) {
  return (
    <CardSection id={id} heading={heading} isUrgent={isUrgent}>
      {children}
    </CardSection>
  );
}

/** Where the rest of a part is. */
export function PartLinks({ children }: { children: ReactNode }) {
  return <p className="actions">{children}</p>;
}

/** Says that what follows is old, where it is. */
export function AsOf({ time }: { time: ShownTime | null }) {
  const t = useTranslate();
  if (time === null) return null;
  return (
    <p className="notice notice-warn">
      {t('overview.asOf', { time: formatWhen(time), exact: time.exact })}
    </p>
  );
}
