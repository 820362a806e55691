import type { Person } from '../state/accounts';
import { person } from './people';

const of = (number: number) => `64c1f0a2b7d3e95a10c4f4${String(number).padStart(2, '0')}`;

/** Belongs to an organization of every sort. */
export const HANA = person(
  of(1),
  ['Hana', 'Sorokin'],
  'example.com',
  'velvet-archive-44',
  'four organizations: with and without roles, a logo, and re-joining by a sign-in',
);

/** Belongs to none, until a test or a demo asks for many. */
export const UMA = person(
  of(2),
  ['Uma', 'Petrov'],
  'example.net',
  'marble-corridor-50',
  'as many organizations as the control API is asked for',
);

/** People who differ in the organizations that they belong to. */
export const PEOPLE_BY_ORGANIZATIONS: readonly Person[] = [HANA, UMA];
