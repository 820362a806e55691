import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';

interface Props {
  /** Where the brand leads. */
  home: string;
  /** What else is in the bar; a menu in it stands at its end. */
  children: ReactNode;
}

/** The bar at the top of every page. */
export function PageHeader({ home, children }: Props) {
  const t = useTranslate();
  return (
    <header className="page-header">
      <div className="page-header-bar">
        <a href={home} className="page-header-brand">
          {t('app.name')}
        </a>
        {children}
      </div>
    </header>
  );
}
