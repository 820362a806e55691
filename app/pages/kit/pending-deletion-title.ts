import { type MessageKey } from '~/i18n/translate';
import { type PendingDeletionView } from './pending-deletion.server';

/** What a page and a part about a deletion are called, by how far it has got. */
export const pendingDeletionTitles = {
  held: 'deletion.pending.title',
  late: 'deletion.pending.title',
  'held-back': 'mail.change.deletion-held-back',
  begun: 'deletion.goodbye.title',
  requested: 'deletion.pending.request.title',
} as const satisfies Record<PendingDeletionView['state'], MessageKey>;
