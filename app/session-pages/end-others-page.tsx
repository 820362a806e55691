import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { DeviceIcon } from '~/ui/device-icon';
import { FormToken } from '~/ui/form-token';
import { Time } from '~/ui/time';
import { ListFailure } from './list-failure';
import { type SessionsPageData } from './load-sessions-page.server';
import { type SessionView } from './session-view.server';

/** Says exactly which sessions will end, and asks, before anything happens. */
export function EndOthersPage({ page }: { page: SessionsPageData }) {
  const t = useTranslate();
  if (page.kind === 'problem') return <ListFailure page={page} />;
  const others = page.sessions.filter(
    (session) => !session.isCurrent && session.endingSince === null,
  );
  if (!page.isCurrentKnown || others.length === 0)
    return (
      <>
        <h1 className="text-2xl font-bold">{t('endOthers.title')}</h1>
        <p>{t(page.isCurrentKnown ? 'endOthers.nothing' : 'endOthers.currentUnknown')}</p>
        <p>
          <Link className="button button-plain" to={paths.sessions}>
            {t('endOthers.back')}
          </Link>
        </p>
      </>
    );
  return (
    <>
      <div className="space-y-2">
        <h1 className="text-2xl font-bold">{t('endOthers.heading')}</h1>
        <p>
          {t('endOthers.intro', { count: others.length })} {t('endOthers.cannotUndo')}
        </p>
      </div>
      <EndOthersForm count={others.length} />
      <ul aria-label={t('endOthers.list')} className="card divide-y divide-line">
        {others.map((session) => (
          <OtherSession key={session.handle} session={session} />
        ))}
      </ul>
    </>
  );
}

function OtherSession({ session }: { session: SessionView }) {
  const t = useTranslate();
  return (
    <li className="flex items-start gap-3 py-3 first:pt-0 last:pb-0">
      <DeviceIcon kind={session.kind} />
      <div className="min-w-0">
        <p className="break-words font-semibold">{session.device}</p>
        <p className="text-quiet">
          {t('endOthers.lastContact')}{' '}
          {session.lastContact === null ? (
            t('sessions.unknown')
          ) : (
            <Time value={session.lastContact} />
          )}
        </p>
      </div>
    </li>
  );
}

function EndOthersForm({ count }: { count: number }) {
  const t = useTranslate();
  const isPending = useNavigation().formAction === paths.endOtherSessions;
  return (
    <Form method="post" action={paths.endOtherSessions} className="flex flex-wrap gap-3">
      <FormToken />
      <button
        name="intent"
        value="end-others"
        className="button button-danger"
        disabled={isPending}
      >
        {isPending ? t('endOthers.pending') : t('endOthers.confirm', { count })}
      </button>
      <Link className="button button-plain" to={paths.sessions}>
        {t('endOthers.cancel')}
      </Link>
    </Form>
  );
}
