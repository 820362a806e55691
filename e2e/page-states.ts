import { endingStates } from './ending-states';
import { listStates } from './list-states';
import { messageStates } from './message-states';
import type { PageState } from './page-state';
import { sessionStates } from './session-states';

/** Every page and state of the portal. */
export const pageStates: readonly PageState[] = [
  ...messageStates,
  ...listStates,
  ...endingStates,
  ...sessionStates,
];
