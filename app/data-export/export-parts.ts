import { activityPart } from './parts/activity.server';
import { applicationsPart } from './parts/applications.server';
import { answersPart, changesPart, ownActsPart } from './parts/changes.server';
import { connectedAccountsPart, organizationsPart } from './parts/elsewhere.server';
import { methodsPart } from './parts/methods.server';
import { profilePart, signInsPart } from './parts/profile.server';
import { portalSessionsPart } from './parts/portal-sessions.server';
import { reportsPart } from './parts/reports.server';
import { endedSessionsPart, sessionsPart } from './parts/sessions.server';
import { dismissedPart, underWayPart } from './parts/under-way.server';

/** Every part of the file, in the order in which people look for it. */
export const exportParts = {
  profile: profilePart,
  linkedSignIns: signInsPart,
  waysToSignIn: methodsPart,
  sessions: sessionsPart,
  portalSessions: portalSessionsPart,
  applications: applicationsPart,
  connectedAccounts: connectedAccountsPart,
  organizations: organizationsPart,
  activity: activityPart,
  changes: changesPart,
  ownActs: ownActsPart,
  answers: answersPart,
  endedSessions: endedSessionsPart,
  reports: reportsPart,
  underWay: underWayPart,
  dismissedNotices: dismissedPart,
} as const;

export type PartName = keyof typeof exportParts;

export const partNames = Object.keys(exportParts) as [PartName, ...PartName[]];
