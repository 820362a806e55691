import { useTranslate } from '~/i18n/use-translate';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { paths } from '~/paths';
import { CardSection } from '~/ui/card-section';
import { LinkBack } from '~/ui/link-back';
import { formatWhen } from '~/ui/time';
import { DownloadState } from '../download-section';
import { type DownloadView } from '../download-view.server';

/** Says what a file holds and what it does not, and asks whether one is wanted. */
export function AskPage({ download }: { download: DownloadView }) {
  const t = useTranslate();
  const { next, state, hasMail, isEditable } = download;
  const isOffered = isEditable && next === null;
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.data} label={t('data.title')} />
      <h1 className="text-2xl font-bold">{t(isOffered ? 'dataExport.ask' : 'dataExport.title')}</h1>
      {!isOffered ? (
        <>
          {next === null ? null : (
            <p>{t('dataExport.next', { time: formatWhen(next), exact: next.exact })}</p>
          )}
          <DownloadState download={download} />
        </>
      ) : (
        <>
          <CardSection id="inside" heading={t('dataExport.inside')}>
            <ul className="list-disc space-y-1 ps-5">
              <li>{t('dataExport.inside.profile')}</li>
              <li>{t('dataExport.inside.access')}</li>
              <li>{t('dataExport.inside.activity')}</li>
              <li>{t('dataExport.inside.kept')}</li>
            </ul>
            <p>{t('dataExport.outside')}</p>
          </CardSection>
          <CardSection id="how" heading={t('dataExport.how')}>
            <ul className="list-disc space-y-1 ps-5">
              <li>{t(hasMail ? 'dataExport.how.mail' : 'dataExport.how.noMail')}</li>
              <li>{t('dataExport.how.life')}</li>
              <li>{t('dataExport.how.safe')}</li>
              {state === 'ready' ? <li>{t('dataExport.how.replaces')}</li> : null}
            </ul>
          </CardSection>
          <ConfirmForm
            look="primary"
            text={t('dataExport.ask.act')}
            pendingText={t('dataExport.ask.pending')}
            cancelTo={paths.data}
          />
        </>
      )}
    </div>
  );
}
