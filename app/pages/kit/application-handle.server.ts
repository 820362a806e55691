import { createHash } from 'node:crypto';
import { type OpaqueHandles } from '~/tenant-calls/opaque-handle.server';

/** The longest id that a handle has room for. */
const longestId = 128;

/** In place of an id where the service names none. */
const noId = '?';

/**
 * The opaque name of an application in addresses. Client ids that are addresses may be longer than a handle has room
 * for; nothing has to be read out of it, as the person's own lists say which application it is.
 */
export function applicationHandle(
  handles: OpaqueHandles,
  userId: string,
  applicationId: string | null,
): string {
  const id = applicationId ?? noId;
  const isShort = Buffer.byteLength(id) <= longestId && id !== '';
  return handles.seal(userId, isShort ? id : createHash('sha256').update(id).digest('base64url'));
}
