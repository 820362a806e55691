import { useTranslate } from '~/i18n/use-translate';
import { type DataCredit, dataCredits } from '~/places/data-credits';

/** Names those whose data about places and networks the page shows, as their licences ask. */
export function Credits({ kinds }: { kinds: readonly DataCredit['what'][] }) {
  const t = useTranslate();
  return (
    <p>
      {kinds.map((kind, index) => (
        <span key={kind}>
          {index === 0 ? null : ' '}
          {t(`sessions.credits.${kind}`)}{' '}
          {dataCredits
            .filter(({ what }) => what === kind)
            .map(({ source, url, license }, position) => (
              <span key={url}>
                {position === 0 ? null : ', '}
                <a href={url} rel="noreferrer">
                  <bdi>{source}</bdi>
                </a>{' '}
                <bdi className="whitespace-nowrap">({license})</bdi>
              </span>
            ))}
          {'.'}
        </span>
      ))}
    </p>
  );
}
