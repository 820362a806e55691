import { Router } from 'express';
import { avatarPath } from '../state/accounts';
import type { TenantState } from '../state/state';
import { escapeHtml } from './page';

/** Everybody's picture: initials, since Auth0 gives everybody one. */
export function avatarRoutes({ accounts }: TenantState): Router {
  return Router().get('/avatars/:name', (request, response, next) => {
    const person = accounts.all().find(({ userId }) => avatarPath(userId) === request.path);
    if (!person) return next();
    const initials = `${person.givenName[0] ?? ''}${person.familyName[0] ?? ''}`;
    response.type('svg')
      .send(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">
<rect width="96" height="96" fill="#2f51b5"/>
<text x="48" y="60" font-family="sans-serif" font-size="36" fill="#fff" text-anchor="middle">${escapeHtml(initials)}</text>
</svg>`);
  });
}
