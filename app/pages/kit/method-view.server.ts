import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { formatDevice } from '~/devices/format-device.server';
import { type WordFormat } from './format-names.server';
import { methodPath } from '~/paths';
import { type AuthenticationMethod } from '~/security/authentication-method';
import { passkeyProvider } from '~/security/passkey-providers';
import { type FactorName } from '~/security/tenant-factors';
import { isUsable } from '~/security/ways-in';
import { type OpaqueHandles } from '~/tenant-calls/opaque-handle.server';

/** An authentication method as pages show it. */
export interface MethodView extends Pick<
  AuthenticationMethod,
  'kind' | 'isConfirmed' | 'name' | 'maskedPhone' | 'preferredDelivery' | 'email'
> {
  handle: string;
  /** Its page. */
  href: string;
  added: ShownTime | null;
  lastUsed: ShownTime | null;
  /** False where the tenant takes such a method no longer. */
  isUsable: boolean;
  /** Null for what is no passkey. */
  passkey: {
    provider: string | null;
    isSynced: boolean | null;
    transports: string[];
    /** The browser that it was made in. */
    browser: string | null;
  } | null;
}

/** Whose methods they are, and by what they are put into words. */
export interface MethodFormat {
  userId: string;
  methodHandles: OpaqueHandles;
  words: WordFormat;
  /** What the tenant takes; null where that is not known. */
  factors: readonly FactorName[] | null;
}

/** A method as pages show it, under a handle in place of its id. */
export function toMethodView(
  { id, addedAt, lastUsedAt, passkey, ...method }: AuthenticationMethod,
  { userId, methodHandles, words, factors }: MethodFormat,
): MethodView {
  const handle = methodHandles.seal(userId, id);
  const shown = (at: Date | null) => (at === null ? null : formatTime(at, words));
  return {
    ...method,
    handle,
    href: methodPath(handle, { isPasskey: method.kind === 'passkey' }),
    added: shown(addedAt),
    lastUsed: shown(lastUsedAt),
    isUsable: isUsable(method, factors),
    passkey:
      passkey === null
        ? null
        : {
            provider: passkeyProvider(passkey.aaguid),
            isSynced: passkey.isSynced,
            transports: passkey.transports,
            browser:
              passkey.userAgent === null ? null : formatDevice(passkey.userAgent, words.translate),
          },
  };
}
