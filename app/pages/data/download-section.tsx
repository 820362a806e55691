import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { CardSection } from '~/ui/card-section';
import { formatWhen } from '~/ui/time';
import { type DownloadView } from './download-view.server';

/** How many seconds a page that waits for a file waits before it looks again. */
const firstLookSeconds = 3;

/** Says what can be taken along, and how far that is. */
export function DownloadSection({ download }: { download: DownloadView }) {
  const t = useTranslate();
  return (
    <CardSection id="download" heading={t('dataExport.title')}>
      <p>{t('dataExport.text')}</p>
      <DownloadState download={download} />
    </CardSection>
  );
}

/** How far it is, and what can be done about it now. */
export function DownloadState({
  download: { state, until, next, hasMail, isEditable },
}: {
  download: DownloadView;
}) {
  const t = useTranslate();
  if (!isEditable) return <p>{t('security.turnedOff')}</p>;
  const askLink = (
    <p className="actions">
      <a
        className={`button ${state === 'ready' ? 'button-plain' : 'button-primary'}`}
        href={paths.askForData}
      >
        {t(state === 'none' ? 'dataExport.link' : 'dataExport.link.again')}
      </a>
    </p>
  );
  switch (state) {
    case 'none':
      return askLink;
    case 'preparing':
      return (
        <div role="status" data-reread={firstLookSeconds} className="space-y-1">
          <p className="font-semibold">{t('dataExport.preparing')}</p>
          <p>{t(hasMail ? 'dataExport.preparing.mail' : 'dataExport.preparing.noMail')}</p>
        </div>
      );
    case 'late':
      return (
        <>
          <p className="notice notice-warn">{t('dataExport.late')}</p>
          {askLink}
        </>
      );
    case 'ready':
      return (
        <>
          {/* The same element as while it is waited for, so that the change is read out. */}
          <div role="status" className="space-y-1">
            <p className="font-semibold">
              {until === null
                ? null
                : t('dataExport.ready', { time: formatWhen(until), exact: until.exact })}
            </p>
          </div>
          <p className="actions">
            <a className="button button-primary" href={paths.downloadData}>
              {t('dataExport.ready.link')}
            </a>
          </p>
          {next === null ? askLink : null}
        </>
      );
  }
}
