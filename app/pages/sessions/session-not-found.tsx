import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { LinkBack } from '~/ui/link-back';

/** The one page for handles that are unknown, malformed or somebody else's. */
export function SessionNotFound({ listHref = paths.sessions }: { listHref?: string }) {
  const t = useTranslate();
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={listHref} label={t('sessions.all')} />
      <div className="card space-y-3">
        <h1 className="text-2xl font-bold">{t('session.notFound.title')}</h1>
        <p>{t('session.notFound.text')}</p>
      </div>
    </div>
  );
}
