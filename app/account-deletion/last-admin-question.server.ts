import { type AccountRecords } from '~/account-records/account-records';
import { type OperatorConfig } from '~/portal-config/operator-config';
import { type DueDeletion, isBeingDeleted } from './is-being-deleted.server';

/** A thousand members, of whom one may look after the organization; of more nobody knows. */
export const mostMemberPages = 10;

interface About {
  userId: string;
  organizationId: string;
  /** How many pages of its members are read at most. */
  mostPages: number;
  /** The person's deletion that is due: others who wait to be deleted after it still look after the organization. */
  due?: DueDeletion;
}

export interface LastAdminServices {
  accountRecords: Pick<AccountRecords, 'get'>;
  operator: Pick<OperatorConfig, 'organizations'>;
}

/**
 * What `isLastAdmin` is asked about a person's organization: by the roles that the operator names, and without those
 * whose accounts are about to be deleted.
 */
export function lastAdminQuestion(
  { accountRecords, operator }: LastAdminServices,
  { due, ...about }: About,
) {
  return {
    ...about,
    adminRoles: operator.organizations.adminRoles,
    isGoing: (member: string) => isBeingDeleted(accountRecords, member, due),
  };
}
