import { ticketKinds } from './enrolment-tickets';

/** What a person can set up in the portal itself, by the tenant's My Account API and without a script. */
export const hereKinds = ['authenticator-app', 'phone', 'email', 'recovery-code'] as const;
export type HereKind = (typeof hereKinds)[number];

/** What a person can set up for two-step verification, on whatever road. */
export const setUpKinds = [...ticketKinds, 'email', 'recovery-code'] as const;
export type SetUpKind = (typeof setUpKinds)[number];

/** Which roads there are at all. */
export interface Roads {
  /** On pages of the portal. */
  here: boolean;
  /** On a page of the tenant, by a ticket. */
  otherTab: boolean;
}

export type Road = 'here' | 'other-tab';

/** On which road something is set up; null for none. The portal's own pages lead back, so they come first. */
export function roadOf(kind: SetUpKind, { here, otherTab }: Roads): Road | null {
  if (here && hereKinds.some((one) => one === kind)) return 'here';
  return otherTab && ticketKinds.some((one) => one === kind) ? 'other-tab' : null;
}
