import { type Message, message } from '~/i18n/message';
import { formatProvider } from '~/profile/format-provider';
import { type Policy } from '~/profile/field-policy';

/** Whose a field is, and why it is not to be changed here. `provider` signs the person in, in the tenant's words. */
export function describePolicy(
  { source, reason }: Policy,
  provider: string | null | undefined,
): Message {
  const name = formatProvider(provider ?? '');
  switch (reason) {
    case 'replaced_at_sign_in':
      if (source === 'organization') return message('profile.reason.organizationReplaces');
      return name === null
        ? message('profile.reason.providerReplaces')
        : message('profile.reason.namedProviderReplaces', { provider: name });
    case 'kept_elsewhere':
      if (source === 'organization') return message('profile.reason.organization');
      return name === null
        ? message('profile.reason.keptElsewhere')
        : message('profile.reason.namedProvider', { provider: name });
    case 'identifies':
      return message('profile.reason.identifies');
    case 'not_provable':
      return message('profile.reason.notProvable');
    case 'no_mail':
      return message('profile.reason.noMail');
    case 'scope_missing':
      return message('profile.reason.scopeMissing');
    default:
      return message('profile.reason.turnedOff');
  }
}
