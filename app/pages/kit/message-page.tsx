import { type ReactNode } from 'react';
import { paths } from '~/paths';
import { PageHeader } from './page-header';
import { PreferencesMenu } from './preferences-menu';
import { ReferenceNumber } from './reference-number';
import { PageFoot } from './page-foot';

interface Props {
  heading: string;
  children: ReactNode;
  /** Shown as the reference number, where there is something to report. */
  requestId?: string | null;
}

/** A page outside the account: one heading, what is to be said, and the next step. */
export function MessagePage({ heading, children, requestId = null }: Props) {
  return (
    <>
      <PageHeader home={paths.home}>
        <PreferencesMenu />
      </PageHeader>
      <main
        id="content"
        className="mx-auto flex w-full max-w-xl flex-1 flex-col justify-center px-edge py-4"
      >
        <div className="card space-y-4 sm:p-8">
          <h1 className="text-2xl font-bold">{heading}</h1>
          {children}
          {requestId === null ? null : <ReferenceNumber reference={requestId} />}
        </div>
      </main>
      <PageFoot />
    </>
  );
}
