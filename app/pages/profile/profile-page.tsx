import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { paths } from '~/paths';
import { type Problem } from '~/request/problem.server';
import { type RefusedAct } from '~/request/refused-act';
import { CardSection } from '~/ui/card-section';
import { Fact, FactList } from '~/ui/fact';
import { formatWhen } from '~/ui/time';
import { DetailsForm, useFieldLabel } from './details-form';
import { notReadTexts } from './field-page';
import { type KeptField } from './load-fields.server';
import { type IdentifierRow, type ProfileData, type ProfilePageData } from './load-profile.server';
import { PicturePart } from './picture-part';

interface Props {
  page: ProfilePageData;
  refused: RefusedAct | undefined;
}

/** What is known of the person, whose each part is, and what they can change of it. */
export function ProfilePage({ page, refused }: Props) {
  const t = useTranslate();
  return (
    <>
      <div className="space-y-2">
        <h1 className="text-2xl font-bold">{t('profile.title')}</h1>
        <p>{t('profile.intro')}</p>
      </div>
      {page.kind === 'problem' ? (
        <NotRead problem={page.problem} />
      ) : (
        <Parts page={page} refused={refused} />
      )}
    </>
  );
}

function NotRead({ problem }: { problem: Problem }) {
  const t = useTranslate();
  return (
    <section className="card space-y-3 border-s-4 border-s-warn" aria-labelledby="profile-problem">
      <h2 id="profile-problem" className="text-lg font-bold">
        {t('kit.problem.heading')}
      </h2>
      <ProblemMessage problem={problem} texts={notReadTexts} />
    </section>
  );
}

function Parts({ page, refused }: { page: ProfileData; refused: RefusedAct | undefined }) {
  const t = useTranslate();
  const { asOf, fields, kept, version, picture, identifiers, preferences } = page;
  return (
    <>
      {asOf === null ? null : (
        <p className="notice notice-warn">{t('profile.asOf', { when: formatWhen(asOf) })}</p>
      )}
      {fields.length === 0 ? null : (
        <section className="card space-y-4" aria-labelledby="profile-details">
          <h2 id="profile-details" className="text-lg font-bold">
            {t('profile.details')}
          </h2>
          <DetailsForm fields={fields} version={version} refused={refused} />
        </section>
      )}
      {kept.length === 0 ? null : <Kept kept={kept} isAlone={fields.length === 0} />}
      {picture === null ? null : <PicturePart picture={picture} refused={refused} />}
      {identifiers.length === 0 ? null : <Identifiers rows={identifiers} />}
      <CardSection id="profile-preferences" heading={t('profile.preferences')}>
        <p>{t('profile.preferences.text')}</p>
        <FactList columns>
          <Fact term={t('preferences.language')}>{preferences.language}</Fact>
          <Fact term={t('preferences.timeZone')}>{preferences.timeZone}</Fact>
          <Fact term={t('preferences.theme')}>{t(`preferences.theme.${preferences.theme}`)}</Fact>
        </FactList>
        <p className="actions">
          <a href={paths.accountPreferences} className="button button-plain">
            {t('profile.preferences.link')}
          </a>
        </p>
      </CardSection>
    </>
  );
}

/** Fields that somebody else keeps; what is the same for several is said once. */
function Kept({ kept, isAlone }: { kept: readonly KeptField[]; isAlone: boolean }) {
  const t = useTranslate();
  const labelOf = useFieldLabel();
  const reasons = new Map<string, KeptField[]>();
  for (const field of kept) {
    const reason = translateMessage(t, field.reason);
    reasons.set(reason, [...(reasons.get(reason) ?? []), field]);
  }
  return (
    <section className="card space-y-4" aria-labelledby="profile-kept">
      <h2 id="profile-kept" className="text-lg font-bold">
        {t(isAlone ? 'profile.details' : 'profile.details.kept')}
      </h2>
      {[...reasons].map(([reason, fields]) => (
        <div key={reason} className="space-y-2">
          <FactList columns>
            {fields.map(({ label, value }) => (
              <Fact key={labelOf(label)} term={labelOf(label)}>
                {value === null ? t('profile.notSet') : <bdi>{value}</bdi>}
              </Fact>
            ))}
          </FactList>
          <p className="text-sm text-quiet">{reason}</p>
        </div>
      ))}
    </section>
  );
}

function Identifiers({ rows }: { rows: readonly IdentifierRow[] }) {
  const t = useTranslate();
  return (
    <CardSection id="profile-identifiers" heading={t('profile.identifiers')}>
      <dl className="divide-y divide-line">
        {rows.map((row) => (
          <Identifier key={row.field} row={row} />
        ))}
      </dl>
    </CardSection>
  );
}

const changes = {
  email: { path: paths.profileEmail, text: 'emailChange.link' },
  username: { path: paths.profileUsername, text: 'username.link' },
  phone: null,
} as const;

function Identifier({
  row: { field, value, isConfirmed, reason, waitsFor },
}: {
  row: IdentifierRow;
}) {
  const t = useTranslate();
  const change = reason === null ? changes[field] : null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0">
      <dt className="w-28 text-sm text-quiet">{t(`profile.${field}`)}</dt>
      <dd className="min-w-0 flex-[1_1_12rem] break-words">
        {value === null ? t('profile.notSet') : <bdi>{value}</bdi>}{' '}
        {isConfirmed === false ? (
          <span className="chip chip-warn">{t('profile.unconfirmed')}</span>
        ) : null}
        {reason === null ? null : (
          <span className="block text-sm text-quiet">{translateMessage(t, reason)}</span>
        )}
        {waitsFor === null ? null : (
          <span className="block">
            {t('emailChange.waits', { email: waitsFor })}{' '}
            <a href={paths.pendingEmail}>{t('emailChange.waits.link')}</a>
          </span>
        )}
      </dd>
      {change === null ? null : (
        <dd>
          <a href={change.path} className="button button-plain button-small">
            {t(change.text)}
          </a>
        </dd>
      )}
    </div>
  );
}
