import { browsers } from '../browsers';
import type { Portal } from '../portal';
import type { Tenant } from '../tenant';

/** A page in one of the states that a person may meet it in. */
export interface PageState {
  /** What the page is, and the name of its picture. */
  name: string;
  title: string;
  /** The status of the page, or of the form that was refused on it. */
  status: number;
  /** Whether it is the answer to a form, and so is not what a reload shows. */
  isOnce?: boolean;
  /** Whether it is there with JavaScript only: while an answer is under way. */
  needsJavaScript?: boolean;
  open: (portal: Portal, tenant: Tenant) => Promise<unknown>;
}

/** The device of the session that states are about. */
export const device = browsers.safariIphone.device;
