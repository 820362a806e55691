import { z } from 'zod';
import { message } from '~/i18n/message';
import { paths } from '~/paths';
import { fieldPolicy } from '~/profile/field-policy';
import { shownPicture } from '~/profile/picture';
import { defineAct } from '~/request/act';
import { changeAccount, type ProfileOutcome, refusedOutcome } from './change-account.server';
import { describePolicy } from './describe-policy';
import { profileChange, profileLimit } from './profile-event';
import { readToChange } from './read-to-change.server';

const pictureAct = {
  access: 'person',
  limit: profileLimit,
  freshnessOf: () => 'routine' as const,
  askedAt: () => paths.profile,
  lock: 'person',
  event: profileChange,
} as const;

/** Sets the picture to one on a host that the operator allows. Its address is kept; nobody here looks at it. */
export const setPicture = defineAct({
  ...pictureAct,
  intent: 'set-picture',
  schema: z.object({ picture: z.string().trim().min(1).max(2000) }),
  nameSent: message('profile.picture.set'),
  carryOut: (asked, reached): Promise<ProfileOutcome> =>
    changePicture(asked, reached, asked.fields.picture),
});

/** Takes the picture away, wherever it is. */
export const removePicture = defineAct({
  ...pictureAct,
  intent: 'remove-picture',
  schema: z.object({}),
  nameSent: message('profile.picture.remove'),
  carryOut: (asked, reached): Promise<ProfileOutcome> => changePicture(asked, reached, null),
});

async function changePicture(
  asked: Parameters<typeof changeAccount>[0],
  reached: Parameters<typeof changeAccount>[1],
  address: string | null,
): Promise<ProfileOutcome> {
  const read = await readToChange(asked);
  if (read === null) return refusedOutcome('not_read', message('profile.notRead'));
  const policy = fieldPolicy('picture', read.facts);
  if (policy.mode === 'off')
    return refusedOutcome('not_editable', message('kit.problem.badRequest'), { status: 404 });
  if (policy.mode === 'read') {
    const why = describePolicy(policy, read.account.identities[0]?.provider);
    return refusedOutcome('not_editable', why);
  }
  const picture = shownPicture(address, read.facts.operator.pictureHosts);
  if (address !== null && picture === null)
    return refusedOutcome('fields_invalid', message('profile.checkFields'), {
      fieldErrors: { picture: message('profile.picture.otherHost') },
    });
  const { account } = read;
  return changeAccount(asked, reached, { account, patch: { picture }, changed: ['picture'] });
}
