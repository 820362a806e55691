import { useTranslate } from '~/i18n/use-translate';
import { guideSteps } from '~/not-me/guide-steps';
import { notMeReportPath } from '~/paths';
import { type OpenReport } from './open-reports.server';

/** Leads back to the guides of reports that have steps left. */
export function OpenReports({ reports }: { reports: readonly OpenReport[] }) {
  const t = useTranslate();
  return reports.map(({ handle, device, at, doneCount }) => (
    <section
      key={handle}
      className="card space-y-3 border-s-4 border-s-warn"
      aria-labelledby={`report-${handle}`}
    >
      <h2 id={`report-${handle}`} className="text-lg font-bold">
        {t('notMe.guide.title')}
      </h2>
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
    </section>
  ));
}
