import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { LinkBack } from '~/ui/link-back';

/** A page below the one about security, with the way back to it. */
export function SecurityFrame({ heading, children }: { heading: string; children: ReactNode }) {
  const t = useTranslate();
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.security} label={t('security.title')} />
      <h1 className="text-2xl font-bold">{heading}</h1>
      {children}
    </div>
  );
}
