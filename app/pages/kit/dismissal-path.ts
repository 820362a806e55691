import { paths } from '~/paths';
import { type AttentionReason } from '~/sessions/attention';

/**
 * Where a person says of a session, by its handle, that it is fine for these reasons. `place` is what the address says
 * of the page that the notice stands on, which the person comes back to.
 */
export function dismissalPath(
  handle: string,
  reasons: readonly AttentionReason[],
  place: ConstructorParameters<typeof URLSearchParams>[0],
): string {
  const params = new URLSearchParams(place);
  params.set('intent', 'dismiss-attention');
  params.set('handle', handle);
  for (const reason of reasons) params.append('reason', reason);
  return `${paths.sessions}?${params.toString()}`;
}
