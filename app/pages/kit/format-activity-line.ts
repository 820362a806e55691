import { type Translate } from '~/i18n/translate';
import { separator } from '~/ui/separator';
import { type LineView } from './activity-line-view.server';

/** By whom something was done, and from where: the browser is that of whoever did it, and not what it was done to. */
export function formatFacts({ by, facts }: Pick<LineView, 'by' | 'facts'>, t: Translate): string[] {
  return by === null ? facts : [t(`activityPage.by.${by}`), ...facts];
}

/** What a line of the activity is called. */
export function formatLine({ what }: Pick<LineView, 'what'>, t: Translate): string {
  if ('kind' in what) return t(`activity.${what.kind}`);
  return what.state === 'done'
    ? what.title
    : `${what.title}${separator}${t(`receipts.state.${what.state}`)}`;
}
