import type { Person } from '../state/accounts';
import { person } from './people';

const of = (number: number) => `64c1f0a2b7d3e95a10c4f1${String(number).padStart(2, '0')}`;

/** Has a method of every kind, a passkey of each sort, and an enrolment that was never finished. */
export const JUNO = person(
  of(1),
  ['Juno', 'Castell'],
  'example.com',
  'saffron-bridge-9',
  'two-step verification of every kind, passkeys of both sorts, an unfinished enrolment',
);

/** Has one authenticator app, which is the last one. */
export const OTTO = person(
  of(2),
  ['Otto', 'Brandt'],
  'example.net',
  'single-lantern-1',
  'one authenticator app and nothing else',
);

/** Has an app that confirms by a tap and makes codes as well: two entries that go together. */
export const LIEN = person(
  of(3),
  ['Lien', 'Tran'],
  'example.com',
  'paired-sparrows-2',
  'a linked pair: an app that is tapped and makes codes',
);

/** Began to enrol twice and finished neither. */
export const PIET = person(
  of(4),
  ['Piet', 'Vos'],
  'example.org',
  'half-open-door-4',
  'two enrolments, both unfinished',
);

/** Has passkeys and no second step. */
export const SANA = person(
  of(5),
  ['Sana', 'Rahimi'],
  'example.org',
  'walnut-compass-6',
  'a synced passkey and one bound to a device; no second step',
);

/** Has text messages alone. */
export const MILO = person(
  of(6),
  ['Milo', 'Ferrante'],
  'example.net',
  'tin-whistle-160',
  'text messages only',
);

/** Has an authenticator app and a recovery code. */
export const RHEA = person(
  of(7),
  ['Rhea', 'Dimou'],
  'example.com',
  'spare-key-24',
  'an authenticator app and a recovery code',
);

/** People who differ in their methods alone. Everybody else has none but the e-mail address. */
export const PEOPLE_BY_SECOND_STEP: readonly Person[] = [JUNO, OTTO, LIEN, PIET, SANA, MILO, RHEA];
