import type { Person } from '../state/accounts';
import { person } from './people';

const of = (number: number) => `64c1f0a2b7d3e95a10c4f3${String(number).padStart(2, '0')}`;

/** Has a log of more than can be reached. */
export const EDDA = person(
  of(1),
  ['Edda', 'Vinter'],
  'example.org',
  'birch-almanac-1000',
  'more than a thousand events of every kind, some that nobody has heard of',
);

/** People who differ in what happened to their accounts. */
export const PEOPLE_BY_ACTIVITY: readonly Person[] = [EDDA];
