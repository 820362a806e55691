import { escapeHtml } from './page';
import type { Person } from './people';

/** The path of a person's picture. */
export function avatarPath(userId: string): string {
  return `/avatars/${encodeURIComponent(userId.replace(/^[^|]*\|/, ''))}.svg`;
}

/** The picture at `path`: initials, since Auth0 gives everybody a picture; undefined elsewhere. */
export function avatarAt(path: string, people: readonly Person[]): string | undefined {
  const person = people.find(({ userId }) => avatarPath(userId) === path);
  if (!person) return undefined;
  const initials = `${person.givenName[0] ?? ''}${person.familyName[0] ?? ''}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">
<rect width="96" height="96" fill="#2f51b5"/>
<text x="48" y="60" font-family="sans-serif" font-size="36" fill="#fff" text-anchor="middle">${escapeHtml(initials)}</text>
</svg>`;
}
