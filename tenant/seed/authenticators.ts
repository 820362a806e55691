import type { Person } from '../state/accounts';
import type { Authenticator, PasskeyDetails } from '../state/authenticators';
import { canary, MARKED_CAPITALS, MARKED_DIGITS } from '../state/canary';
import { days, hours, minutes } from '../state/clock';
import type { TenantState } from '../state/state';
import { JUNO, LIEN, MILO, OTTO, PIET, RHEA, SANA } from './people-by-second-step';

type Seeded = Pick<Authenticator, 'type'> &
  Partial<Omit<Authenticator, 'passkey'>> & { ago: number; passkey?: Partial<PasskeyDetails> };

const app = { type: 'totp', secret: `${MARKED_CAPITALS}7XQ2MZ5KJW3PRTAHV4LN6XQZ2M` } as const;
const recoveryCode = {
  type: 'recovery-code',
  secret: `${MARKED_CAPITALS}8WK3T5QZ7MX2R9LB4V`,
} as const;
const phone = (start: string, end: string) =>
  ({ type: 'phone', phoneNumber: `${start}${MARKED_DIGITS}${end}`, preferred: 'sms' }) as const;

const webauthn = (type: 'webauthn-roaming' | 'webauthn-platform' | 'passkey', key: string) => ({
  type,
  keyId: canary('key_id', key),
  publicKey: canary('public_key', key),
});

/** AAGUIDs of iCloud Keychain and of a YubiKey 5 series, as their makers publish them. */
const synced: Partial<PasskeyDetails> = {
  credential_device_type: 'multi_device',
  credential_backed_up: true,
  transports: ['internal', 'hybrid'],
  aaguid: 'fbfc3007-154e-4ecc-8c0b-6e020557d7bd',
  user_agent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
};
const deviceBound: Partial<PasskeyDetails> = {
  credential_device_type: 'single_device',
  credential_backed_up: false,
  transports: ['usb', 'nfc'],
  aaguid: 'cb69481e-8ff7-4039-93ec-0a2729a154a8',
  user_agent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
};

/** What each person has, with the time since it was enrolled. */
const METHODS: readonly (readonly [Person, readonly Seeded[]])[] = [
  [
    JUNO,
    [
      { ...app, name: 'Work phone', ago: days(400), lastAuthAt: hours(5) },
      {
        type: 'push',
        id: 'push|dev_JunoTapToConfirm1',
        linkId: 'totp|dev_JunoTapToConfirm1',
        name: 'Pixel 9',
        ago: days(90),
        lastAuthAt: days(2),
      },
      {
        ...app,
        id: 'totp|dev_JunoTapToConfirm1',
        linkId: 'push|dev_JunoTapToConfirm1',
        name: 'Pixel 9',
        ago: days(90),
      },
      { ...phone('+4915', '27'), ago: days(700), lastAuthAt: days(40) },
      { ...webauthn('webauthn-roaming', 'JunoRoaming'), name: 'Blue key', ago: days(210) },
      { ...webauthn('webauthn-platform', 'JunoPlatform'), name: 'MacBook Air', ago: days(120) },
      {
        ...webauthn('passkey', 'JunoSynced'),
        passkey: synced,
        name: 'iCloud Keychain',
        ago: days(60),
        lastAuthAt: minutes(25),
      },
      { ...webauthn('passkey', 'JunoBound'), passkey: deviceBound, ago: days(30) },
      { ...recoveryCode, ago: days(400) },
      { type: 'password', ago: days(900) },
      { ...app, confirmed: false, ago: days(9) },
    ],
  ],
  [OTTO, [{ ...app, ago: days(33), lastAuthAt: days(1) }]],
  [
    LIEN,
    [
      { type: 'push', id: 'push|dev_LienTapToConfirm1', name: 'iPhone 16', ago: days(14) },
      // The link may be told on one half alone.
      {
        ...app,
        id: 'totp|dev_LienTapToConfirm1',
        linkId: 'push|dev_LienTapToConfirm1',
        name: 'iPhone 16',
        ago: days(14),
      },
    ],
  ],
  [
    PIET,
    [
      { ...app, confirmed: false, ago: hours(30) },
      { ...phone('+3161', '08'), confirmed: false, ago: hours(29) },
    ],
  ],
  [
    SANA,
    [
      {
        ...webauthn('passkey', 'SanaSynced'),
        passkey: synced,
        name: 'My phone',
        ago: days(75),
        lastAuthAt: hours(3),
      },
      { ...webauthn('passkey', 'SanaBound'), passkey: deviceBound, ago: days(5) },
    ],
  ],
  [MILO, [{ ...phone('+3932', '63'), ago: days(1000), lastAuthAt: days(200) }]],
  [
    RHEA,
    [
      { ...app, name: 'Phone', ago: days(50), lastAuthAt: days(3) },
      { ...recoveryCode, ago: days(50) },
    ],
  ],
];

/** Ids are the same at every start: the kind, the person, and the place in the list. */
function authenticatorOf(
  { userId, givenName }: Person,
  { ago, lastAuthAt, passkey, ...given }: Seeded,
  position: number,
  now: number,
): Authenticator {
  const confirmed = given.confirmed ?? true;
  return {
    id: `${given.type}|dev_${givenName}Seeded${String(position).padStart(4, '0')}`,
    confirmed: given.type === 'passkey' || given.type === 'password' ? undefined : confirmed,
    createdAt: now - ago,
    enrolledAt: confirmed ? now - ago + minutes(1) : undefined,
    lastAuthAt: lastAuthAt === undefined ? undefined : now - lastAuthAt,
    ...given,
    userId,
    relyingPartyId: given.keyId === undefined ? undefined : '127.0.0.1',
    passkey: passkey && {
      credential_device_type: 'multi_device',
      credential_backed_up: false,
      identity_user_id: userId.slice(userId.indexOf('|') + 1),
      user_handle: canary('user_handle', givenName),
      ...passkey,
    },
  };
}

/** Gives everybody what they have enrolled. */
export function seedAuthenticators({
  accounts,
  authenticators,
  clock,
  rememberedBrowsers,
}: TenantState): void {
  const now = clock.now();
  for (const id of ['juno-laptop', 'juno-phone'])
    rememberedBrowsers.add({ id, userId: accounts.of(JUNO).userId, since: now - days(6) });
  for (const [seeded, methods] of METHODS) {
    const owner = accounts.of(seeded);
    methods.forEach((given, position) => {
      authenticators.add(authenticatorOf(owner, given, position, now));
    });
  }
}
