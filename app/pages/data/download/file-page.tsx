import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { paths } from '~/paths';
import { dataFormats } from '~/receipts/account-change';
import { LinkBack } from '~/ui/link-back';
import { DownloadState } from '../download-section';
import { type DownloadView } from '../download-view.server';

/** The file as one to read and as one for programs, or that there is none. */
export function FilePage({ download }: { download: DownloadView }) {
  const t = useTranslate();
  const { state, made, until, hasMail, isEditable } = download;
  const isThere = isEditable && state === 'ready' && made !== null && until !== null;
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.data} label={t('data.title')} />
      <h1 className="text-2xl font-bold">{t('dataExport.title')}</h1>
      {isThere ? (
        <>
          <p>{t('dataExport.file.made', { made: made.exact, until: until.exact })}</p>
          <ul className="space-y-4">
            {dataFormats.map((format) => (
              <li key={format} className="card space-y-3">
                <h2 className="text-lg font-bold">{t(`dataExport.file.${format}`)}</h2>
                <p>{t(`dataExport.file.${format}.text`)}</p>
                {/* The answer is a file, and this page stays. */}
                <form method="post" className="actions" data-download="">
                  <FormToken />
                  <button name="format" value={format} className="button button-primary">
                    {t(`dataExport.file.${format}.act`)}
                  </button>
                </form>
              </li>
            ))}
          </ul>
          <p>{t(hasMail ? 'dataExport.file.told' : 'dataExport.file.noted')}</p>
        </>
      ) : (
        <>
          {state === 'none' && isEditable ? <p>{t('dataExport.file.none')}</p> : null}
          <DownloadState download={download} />
        </>
      )}
    </div>
  );
}
