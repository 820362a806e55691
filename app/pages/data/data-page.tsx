import { useTranslate } from '~/i18n/use-translate';
import { type FieldMode } from '~/portal-config/field-mode';
import { DeletionSection } from './deletion-section';
import { DownloadSection } from './download-section';
import { type DownloadView } from './download-view.server';
import { type DeletionSectionData } from './load-deletion-section.server';
import { LockSection } from './lock/lock-section';

interface Props {
  download: DownloadView;
  lock: FieldMode;
  deletion: DeletionSectionData;
}

/** What a person can do with all that is kept of them, and with the whole account. */
export function DataPage({ download, lock, deletion }: Props) {
  const t = useTranslate();
  return (
    <>
      <div className="space-y-1">
        <h1 className="text-2xl font-bold">{t('data.title')}</h1>
        <p>{t('data.text')}</p>
      </div>
      <DownloadSection download={download} />
      <LockSection mode={lock} />
      <DeletionSection section={deletion} />
    </>
  );
}
