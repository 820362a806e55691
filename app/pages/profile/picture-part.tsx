import { useContext } from 'react';
import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { formatList } from '~/pages/kit/format-list';
import { type RefusedAct } from '~/request/refused-act';
import { AnswerContext } from '~/ui/answer-context';
import { CardSection } from '~/ui/card-section';
import { SubmitButton } from '~/ui/submit-button';
import { FormField } from './form-field';
import { type ProfileData } from './load-profile.server';

type Picture = NonNullable<ProfileData['picture']>;

/** The picture that stands for the person, or what stands for one, with how to change it. */
export function PicturePart({
  picture,
  refused,
}: {
  picture: Picture;
  refused: RefusedAct | undefined;
}) {
  const t = useTranslate();
  const { url, otherHost, isRemovable, hosts, reason } = picture;
  return (
    <CardSection id="profile-picture" heading={t('profile.picture')}>
      <div className="beside-picture">
        <Avatar picture={picture} />
        <p>
          {url !== null
            ? t('profile.picture.yours')
            : otherHost === null
              ? t('profile.picture.initials')
              : t('profile.picture.elsewhere', { host: otherHost })}
        </p>
      </div>
      {reason === null ? null : <p className="text-sm text-quiet">{translateMessage(t, reason)}</p>}
      {hosts.length === 0 ? null : <AddressForm hosts={hosts} url={url} refused={refused} />}
      {isRemovable ? (
        <form method="post" className="actions">
          <FormToken />
          <SubmitButton
            name="intent"
            value="remove-picture"
            className="button button-danger"
            pendingText={t('profile.picture.removing')}
          >
            {t('profile.picture.remove')}
          </SubmitButton>
        </form>
      ) : null}
    </CardSection>
  );
}

function Avatar({ picture: { url, initials } }: { picture: Picture }) {
  const place = 'h-16 w-16 shrink-0 rounded-full border border-line';
  return url === null ? (
    <span
      aria-hidden="true"
      className={`${place} flex items-center justify-center bg-accent-soft text-xl font-bold text-accent`}
    >
      {initials}
    </span>
  ) : (
    // The text beside it says what it is.
    <img src={url} alt="" width="64" height="64" className={`${place} object-cover`} />
  );
}

interface AddressProps {
  hosts: string[];
  url: string | null;
  refused: RefusedAct | undefined;
}

function AddressForm({ hosts, url, refused }: AddressProps) {
  const t = useTranslate();
  const { locale } = useContext(AnswerContext);
  return (
    <form method="post" className="max-w-xl space-y-3">
      <input type="hidden" name="intent" value="set-picture" />
      <FormField
        id="picture-address"
        label={t('profile.picture.address')}
        hint={t('profile.picture.hint', { hosts: formatList(hosts, locale) })}
        error={refused?.fieldErrors.picture}
      >
        {(tied) => (
          <input
            {...tied}
            name="picture"
            type="url"
            dir="ltr"
            maxLength={500}
            autoComplete="photo"
            defaultValue={refused?.fields.picture?.[0] ?? url ?? ''}
            className="field w-full"
          />
        )}
      </FormField>
      <p className="actions">
        <FormToken />
        <SubmitButton className="button button-plain" pendingText={t('profile.saving')}>
          {t('profile.picture.set')}
        </SubmitButton>
      </p>
    </form>
  );
}
