import { type Translate } from '~/i18n/translate';
import { type LineView } from './activity-line-view.server';

/** What a line of the activity is called. */
export function formatLine({ what }: Pick<LineView, 'what'>, t: Translate): string {
  if ('kind' in what) return t(`activity.${what.kind}`);
  return what.state === 'done'
    ? what.title
    : `${what.title} · ${t(`receipts.state.${what.state}`)}`;
}
