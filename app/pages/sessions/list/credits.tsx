import { type CreditView } from './credits-view.server';

/** Names those whose data about places and networks the page shows, as their licences ask. */
export function Credits({ credits }: { credits: CreditView[] }) {
  return (
    <p>
      {credits.map(({ what, sources }, index) => (
        <span key={what}>
          {index === 0 ? null : ' '}
          {what}{' '}
          {sources.map(({ name, url, license }, position) => (
            <span key={url}>
              {position === 0 ? null : ', '}
              <a href={url} rel="noreferrer">
                <bdi>{name}</bdi>
              </a>{' '}
              <bdi>({license})</bdi>
            </span>
          ))}
          {'.'}
        </span>
      ))}
    </p>
  );
}
