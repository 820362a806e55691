import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { type Destination, navigation } from './navigation';
import { paths } from '~/paths';
import { type OperatorConfig } from '~/portal-config/operator-config';
import { NavTabs } from '~/ui/nav-tabs';
import { AccountMenu } from './account-menu';
import { AskTimeZone } from './ask-time-zone';
import { PageHeader } from './page-header';
import { PageFoot } from './page-foot';

/** What every page of the account shows besides itself. */
export interface AccountFrameData {
  name: string | null;
  email: string | null;
  /** Which parts of the navigation there are. */
  sections: OperatorConfig['sections'];
  /** Whether the browser is to tell the person's time zone. */
  asksTimeZone: boolean;
}

type Props = AccountFrameData & { children: ReactNode };

/** A page of the account: who is signed in, and the ways to the other pages. */
export function AccountFrame({ name, email, sections, asksTimeZone, children }: Props) {
  const t = useTranslate();
  const linksOf = (wanted: Destination['place']) =>
    navigation
      .filter(({ place }) => place === wanted)
      .filter((one) => !('section' in one && sections[one.section] === 'off'))
      .map(({ path, label }) => ({ path, text: t(label) }));
  return (
    <>
      {asksTimeZone ? <AskTimeZone /> : null}
      <PageHeader home={paths.account}>
        <NavTabs label={t('app.nav.label')} tabs={linksOf('tabs')} />
        <AccountMenu name={name} email={email} tabs={linksOf('tabs')} links={linksOf('menu')} />
      </PageHeader>
      <main id="content" className="mx-auto w-full max-w-4xl flex-1 space-y-6 px-edge py-6">
        {children}
      </main>
      <PageFoot />
    </>
  );
}
