import { listReceipts } from '~/receipts/receipts.server';
import { eventually } from '../eventually';
import { signInByTwoSteps } from '../routes/two-step-sign-in';
import { ada, createTestPortal, type TestPortal } from '../test-portal';
import { type KilledAction } from './killed-actions';

interface Begun {
  request: Request;
  params?: Record<string, string>;
  /** What has to hold where the change was made. */
  expectComplete?: () => Promise<void> | void;
}

/** An act that changes an account, to be carried out by a portal to which something happens meanwhile. */
export interface KilledAct {
  name: string;
  action: KilledAction;
  /** What the portal is configured by besides. */
  environment?: Record<string, string>;
  operator?: Parameters<typeof createTestPortal>[1];
  begin: (portal: TestPortal, cookie: string) => Promise<Begun>;
  /** Whether the change has been made by then, at the tenant or in the store. */
  isMade: (portal: TestPortal) => Promise<boolean> | boolean;
  /**
   * What may be left of one that was not made, besides nothing: `doubt` where nothing tells that it was not, `done` where it
   * is made later.
   */
  mayLeave?: 'doubt' | 'done';
  /** Whether nothing tells of one that was cut off that it was made: then `doubt` may be left of it. */
  isUnprovable?: true;
  /** Where it leaves no receipt, and nobody is written to about it. */
  isUntold?: boolean;
  /** Whether it is told of before the tenant's last part in it: what a store forgets after that, nobody can know. */
  isToldEarly?: true;
  /** Where it was made. */
  subject: string;
  /** Who is told. */
  to: string[];
  /** The subjects of mails that are a part of it; one that was cut off may have sent none of them. */
  mails?: string[];
}

export interface BegunAct extends Begun {
  portal: TestPortal;
  /** The numbers of the receipts that there are already. */
  earlier: ReadonlySet<string>;
}

/** A portal on the store that `environment` names, in which the act is about to be carried out. */
export async function beginAct(
  act: KilledAct,
  environment: Record<string, string>,
): Promise<BegunAct> {
  const portal = createTestPortal({ ...act.environment, ...environment }, act.operator);
  await eventually(() => portal.services.state.store.ping());
  const begun = await act.begin(portal, await signInByTwoSteps(portal));
  while ((await portal.runDueJobs()) > 0);
  portal.mails.length = 0;
  const receipts = await listReceipts(portal.services, ada.userId);
  return { ...begun, portal, earlier: new Set(receipts.map(({ number }) => number)) };
}
