import { type ReactNode } from 'react';
import { type Message, message, translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { paths } from '~/paths';
import { type Problem } from '~/request/problem.server';
import { LinkBack } from '~/ui/link-back';

/** Why nothing of the account can be shown where the portal may not read it. */
export const notReadTexts = {
  'not-permitted': message('profile.reason.scopeMissing'),
  'credentials-refused': message('profile.reason.scopeMissing'),
};

interface Props {
  id: string;
  heading: string;
  /** Stands before the value that the field has now. */
  currently: string;
  page:
    | { kind: 'form'; current: string | null }
    /** It is not to be changed. */
    | { kind: 'kept'; current: string | null; reason: Message }
    | { kind: 'problem'; problem: Problem };
  /** The form. */
  children: ReactNode;
}

/** A page about one field of the profile: what it is now, and its form or why there is none. */
export function FieldPage({ id, heading, currently, page, children }: Props) {
  const t = useTranslate();
  return (
    <>
      <LinkBack to={paths.profile} label={t('profile.title')} />
      <section className="card space-y-4" aria-labelledby={id}>
        <h1 id={id} className="text-2xl font-bold">
          {heading}
        </h1>
        {page.kind === 'problem' ? (
          <ProblemMessage problem={page.problem} texts={notReadTexts} />
        ) : (
          <>
            <p>
              {currently} <bdi>{page.current ?? t('profile.notSet')}</bdi>
            </p>
            {page.kind === 'kept' ? <p>{translateMessage(t, page.reason)}</p> : children}
          </>
        )}
      </section>
    </>
  );
}
