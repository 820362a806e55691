import { Time } from '~/ui/time';
import { type FactValue, type WordedFact, type WordedSection } from './worded-facts';

/** Terms with their values, in as many columns as there is room for. */
export function Facts({ facts, columns }: { facts: readonly WordedFact[]; columns: boolean }) {
  return (
    <dl className={`grid gap-x-6 gap-y-3 ${columns ? 'sm:grid-cols-2' : ''}`}>
      {facts.map(({ term, value }, index) => (
        <div key={index} className="min-w-0">
          <dt className="text-sm text-quiet">{term}</dt>
          <dd className="break-words">
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Of a browser's own words, so much as to see that there is more. */
const beginningLength = 16;

function Value({ value }: { value: FactValue }) {
  switch (value.as) {
    case 'text':
      return <bdi>{value.text}</bdi>;
    case 'time':
      return <Time value={value.time} />;
    case 'address':
      return (
        <details>
          <summary className="min-h-6">
            <bdi dir="ltr">{value.masked}</bdi> <span className="sr-only">({value.reveal})</span>
          </summary>{' '}
          <bdi dir="ltr" className="break-all">
            {value.full}
          </bdi>
        </details>
      );
    case 'raw':
      return (
        <details>
          <summary className="min-h-6 text-sm">
            <bdi dir="ltr" lang="en">
              {value.text.slice(0, beginningLength)}…
            </bdi>
          </summary>{' '}
          <bdi dir="ltr" lang="en" className="break-words text-sm">
            {value.text}
          </bdi>
        </details>
      );
    case 'list':
      return (
        <ul>
          {value.entries.map(({ text, time }, index) => (
            <li key={index}>
              <bdi>{text}</bdi> {time === null ? null : <Time value={time} />}
            </li>
          ))}
        </ul>
      );
  }
}

/** A part of a page under a heading of its own. */
export function FactsSection({ id, section }: { id: string; section: WordedSection }) {
  return (
    <section className="space-y-3" aria-labelledby={id}>
      <h2 id={id} className="text-lg font-bold">
        {section.heading}
      </h2>
      {section.facts.length === 0 ? null : <Facts facts={section.facts} columns />}
      {section.notes.map((note) => (
        <p key={note} className="text-sm text-quiet">
          {note}
        </p>
      ))}
    </section>
  );
}
