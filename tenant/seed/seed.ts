import type { Seed } from '../state/state';
import { seedAccountLog } from './account-log';
import { createApplications } from './applications';
import { seedAuthenticators } from './authenticators';
import { CONNECTIONS } from './connections';
import { findInCrowd, PEOPLE } from './people';
import { PEOPLE_BY_SECOND_STEP } from './people-by-second-step';
import { seedSessions } from './sessions';

/** What the tenant starts with where nobody says otherwise. */
export const SEED: Seed = {
  applications: createApplications,
  people: [...PEOPLE, ...PEOPLE_BY_SECOND_STEP],
  connections: CONNECTIONS,
  findInCrowd,
  fill: (state, { withNewIds }) => {
    seedSessions(state, { withNewIds });
    seedAccountLog(state);
    seedAuthenticators(state);
  },
};
