import { type OperatorConfig } from '~/portal-config/operator-config';
import { type PersonalList } from './management-evidence.server';

/** What not every plan of Auth0 has, and shows without anything being changed. */
export interface PlanPart {
  list: PersonalList;
  scope: string;
  called: string;
  /** What goes without it: ends “without …, …”. */
  without: string;
  /** Without it the portal shows and ends no sessions. */
  isNeeded?: true;
  /** Whether the operator has turned off what takes it. */
  isOff?: (operator: OperatorConfig) => boolean;
}

/** All of them, in the order of the report. */
export const planParts: readonly PlanPart[] = [
  {
    list: 'sessions',
    scope: 'read:sessions',
    called: 'sessions',
    without: 'people can only sign in and out',
    isNeeded: true,
  },
  {
    list: 'refresh-tokens',
    scope: 'read:refresh_tokens',
    called: 'refresh tokens',
    without: 'applications that come in while a person is away show by device credentials alone',
  },
  {
    list: 'organizations',
    scope: 'read:organizations',
    called: 'organizations',
    without: 'people do not see which they belong to',
    isOff: ({ sections }) => sections.organizations === 'off',
  },
];
