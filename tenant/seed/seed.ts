import type { Seed } from '../state/state';
import { seedAccountLog } from './account-log';
import { createApplications } from './applications';
import { findInCrowd, PEOPLE } from './people';
import { seedSessions } from './sessions';

/** What the tenant starts with where nobody says otherwise. */
export const SEED: Seed = {
  applications: createApplications,
  people: PEOPLE,
  findInCrowd,
  fill: (state, { withNewIds }) => {
    seedSessions(state, { withNewIds });
    seedAccountLog(state);
  },
};
