import {
  type DeviceCredential,
  type DeviceCredentialRepository,
} from '~/applications/device-credential';
import { type Grant, type GrantRepository } from '~/applications/grant';

/** Called before every answer; what it throws is what the caller gets. */
type Before = (call: 'list' | 'remove', id?: string) => void;

interface Removals {
  /** Ids in the order in which they were removed. */
  readonly removed: readonly string[];
}

/** A register in memory of one person's things. */
function createRegister<Item extends { id: string }>(items: readonly Item[], before: Before) {
  const known = new Map(items.map((item) => [item.id, item]));
  const removed: string[] = [];
  return {
    removed,
    listed: () => {
      before('list');
      return { items: [...known.values()], isComplete: true, asOf: null };
    },
    remove: async (_userId: string, id: string) => {
      before('remove', id);
      known.delete(id);
      removed.push(id);
    },
    invalidate: async () => {},
  };
}

/** A register of grants in memory. */
export function createFakeGrants(
  grants: readonly Grant[] = [],
  before: Before = () => {},
): GrantRepository & Removals {
  const { listed, ...register } = createRegister(grants, before);
  const list = async () => {
    const { items, ...facts } = listed();
    return { grants: items, ...facts };
  };
  return {
    ...register,
    list,
    listPart: list,
    isAtHand: async () => false,
    recall: async () => null,
  };
}

/** A register of device credentials in memory. */
export function createFakeCredentials(
  credentials: readonly DeviceCredential[] = [],
  before: Before = () => {},
): DeviceCredentialRepository & Removals {
  const { listed, ...register } = createRegister(credentials, before);
  return {
    ...register,
    list: async () => {
      const { items, ...list } = listed();
      return { credentials: items, ...list };
    },
  };
}
