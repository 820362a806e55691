import type { Seed } from '../state/state';
import { seedAccountLog } from './account-log';
import { seedApplicationAccess } from './application-access';
import { createApplications } from './applications';
import { seedAuthenticators } from './authenticators';
import { CONNECTIONS } from './connections';
import { findInCrowd, PEOPLE } from './people';
import { seedLongLog } from './long-account-log';
import { seedOrganizations } from './organizations';
import { PEOPLE_BY_ACTIVITY } from './people-by-activity';
import { PEOPLE_BY_APPLICATIONS } from './people-by-applications';
import { PEOPLE_BY_ORGANIZATIONS } from './people-by-organizations';
import { PEOPLE_BY_SECOND_STEP } from './people-by-second-step';
import { seedResourceServers } from './resource-servers';
import { seedSessions } from './sessions';

/** What the tenant starts with where nobody says otherwise. */
export const SEED: Seed = {
  applications: createApplications,
  people: [
    ...PEOPLE,
    ...PEOPLE_BY_SECOND_STEP,
    ...PEOPLE_BY_APPLICATIONS,
    ...PEOPLE_BY_ACTIVITY,
    ...PEOPLE_BY_ORGANIZATIONS,
  ],
  connections: CONNECTIONS,
  findInCrowd,
  fill: (state, { withNewIds }) => {
    seedSessions(state, { withNewIds });
    seedAccountLog(state);
    seedLongLog(state, { withNewIds });
    seedAuthenticators(state);
    seedResourceServers(state);
    seedApplicationAccess(state);
    seedOrganizations(state);
  },
};
