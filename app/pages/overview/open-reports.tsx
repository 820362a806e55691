import { useTranslate } from '~/i18n/use-translate';
import { guideSteps } from '~/not-me/guide-steps';
import { notMeReportPath } from '~/paths';
import { type OpenReport } from './open-reports.server';
import { Part } from './part';

/** Leads back to the guides of reports that have steps left. */
export function OpenReports({ reports }: { reports: readonly OpenReport[] }) {
  const t = useTranslate();
  return reports.map(({ handle, device, at, doneCount }) => (
    <Part key={handle} id={`report-${handle}`} heading={t('notMe.guide.title')} isUrgent>
      <p className="break-words font-semibold">{device}</p>
      <p>{t('notMe.open.text', { exact: at.exact, done: doneCount, count: guideSteps.length })}</p>
      <p className="actions">
        <a className="button button-primary" href={notMeReportPath(handle)}>
          {t('notMe.open.link')}
          <span className="sr-only">
            : {device}, {at.exact}
          </span>
        </a>
      </p>
    </Part>
  ));
}
