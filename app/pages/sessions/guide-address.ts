import { notMeReportPath, paths } from '~/paths';
import { type GuideStep } from '~/not-me/guide-steps';

/** Where the guide says how far it has got, and a person who has just reported a session goes on reading. */
export const progressFragment = 'progress';

/** One step of the guide. */
export function stepFragment(step: GuideStep): string {
  return `step-${step}`;
}

/** Names the reported session whose guide an act was begun from, in the address of that act. */
const guideParameter = 'not-me';

/** The page that asks before all others are signed out, and leads back to the guide. */
export function endOthersFromGuide(handle: string): string {
  return withGuide(paths.endOtherSessions, handle);
}

/** The address of an act or its result, which leads back to the guide of this session; to none where that is null. */
export function withGuide(path: string, handle: string | null): string {
  if (handle === null) return path;
  const parameter = new URLSearchParams({ [guideParameter]: handle }).toString();
  return `${path}${path.includes('?') ? '&' : '?'}${parameter}`;
}

/** The session whose guide this address leads back to; null for none. */
export function guideHandleOf(params: URLSearchParams): string | null {
  const handle = params.get(guideParameter);
  return handle !== null && /^[\w-]{1,200}$/.test(handle) ? handle : null;
}

/** The guide of a report that is in the store, at one of its steps. */
export function guideStepPath(handle: string, step: GuideStep): string {
  return `${notMeReportPath(handle)}#${stepFragment(step)}`;
}
