import { type TestPortal } from '../test-portal';
import { type KilledAction } from './killed-actions';

export interface Begun {
  request: Request;
  params?: Record<string, string>;
  /** What has to hold where the change was made. */
  expectComplete?: () => Promise<void> | void;
}

/** An act that changes an account, to be carried out by a portal that is killed meanwhile. */
export interface KilledAct {
  name: string;
  action: KilledAction;
  /** What the portal is configured by besides. */
  environment?: Record<string, string>;
  begin: (portal: TestPortal, cookie: string) => Promise<Begun>;
  /** Whether the tenant has made the change by then. */
  isMade: (portal: TestPortal) => boolean;
  /**
   * What may be left of one that was not made, besides nothing: `doubt` where nothing tells that it was not, `done` where it
   * is made later.
   */
  mayLeave?: 'doubt' | 'done';
  /** Where it was made. */
  subject: string;
  /** Who is told. */
  to: string[];
}
