import { paths } from '~/paths';
import { Result } from '~/ui/result';
import { Time } from '~/ui/time';
import { type DisownedPageData } from './word-report.server';
import { LinkBack } from '~/ui/link-back';

/** What was done about a session that was not the person's, and what to do next. */
export function DisownedPage({ page }: { page: DisownedPageData }) {
  const { title, all, device, at, isDone, results, retry, next, others, receipt, changes } = page;
  return (
    <>
      <LinkBack to={paths.sessions} label={all} />
      <div>
        <h1 className="text-2xl font-bold">{title}</h1>
        <p className="break-words text-quiet">
          <bdi>{device}</bdi> · <Time value={at} />
        </p>
      </div>
      <Result tone={isDone ? 'good' : 'danger'}>
        <ul className="list-disc space-y-2 ps-5">
          {results.map((result) => (
            <li key={result}>{result}</li>
          ))}
        </ul>
        {retry === null ? null : (
          <p>
            <a className="button button-plain" href={retry.path}>
              {retry.label}
            </a>
          </p>
        )}
      </Result>
      <section className="card space-y-3" aria-labelledby="next">
        <h2 id="next" className="text-lg font-bold">
          {next}
        </h2>
        {others === null ? null : <p>{others.text}</p>}
        <p className="actions">
          {others === null ? null : (
            <a className="button button-danger" href={paths.endOtherSessions}>
              {others.label}
            </a>
          )}
          <a className="button button-plain" href={receipt.path} download>
            {receipt.label}
          </a>
        </p>
      </section>
      <section className="card space-y-3" aria-labelledby="changes">
        <h2 id="changes" className="text-lg font-bold">
          {changes.heading}
        </h2>
        {changes.entries.length === 0 ? null : (
          <ul className="divide-y divide-line">
            {changes.entries.map(({ text, application, time }, index) => (
              <li key={index} className="py-2">
                <span className="font-semibold">{text}</span>
                {application === null ? null : (
                  <>
                    {' · '}
                    <bdi>{application}</bdi>
                  </>
                )}
                <br />
                <Time value={time} />
              </li>
            ))}
          </ul>
        )}
        {changes.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
    </>
  );
}
