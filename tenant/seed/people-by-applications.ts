import type { Person } from '../state/accounts';
import { person } from './people';

const of = (number: number) => `64c1f0a2b7d3e95a10c4f2${String(number).padStart(2, '0')}`;

/** Has let all sorts of applications in. */
export const IRIS = person(
  of(1),
  ['Iris', 'Valdes'],
  'example.com',
  'lacquer-meadow-31',
  'applications of every sort, one of them deleted; connected accounts',
);

/** Has let none in, until a test or a demo asks for hundreds. */
export const WIM = person(
  of(2),
  ['Wim', 'Janssen'],
  'example.net',
  'thicket-lantern-200',
  'as many applications as the control API is asked for',
);

/** People who differ in the applications that they have let in. */
export const PEOPLE_BY_APPLICATIONS: readonly Person[] = [IRIS, WIM];
