import { type ReactNode, useContext } from 'react';
import { AnswerContext } from '~/ui/answer-context';
import { BrandLogo } from '~/ui/brand-logo';

interface Props {
  /** Where the brand leads. */
  home: string;
  /** What else is in the bar; a menu in it stands at its end. */
  children: ReactNode;
}

/** The bar at the top of every page. */
export function PageHeader({ home, children }: Props) {
  const { brand } = useContext(AnswerContext);
  const { name, logo } = brand;
  return (
    <header className="page-header">
      <div className="page-header-bar">
        <a href={home} className="page-header-brand">
          {logo === null ? null : <BrandLogo logo={logo} alt={logo.hasName ? name : ''} />}
          {logo === null ? name : null}
          {logo === null || logo.hasName ? null : <span className="page-header-name">{name}</span>}
        </a>
        {children}
      </div>
    </header>
  );
}
