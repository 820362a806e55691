import type { Response } from 'express';

/**
 * Sends one of the tenant's own pages. No `form-action` in the policy: Chromium would apply it to the
 * redirect that takes a sign-in back to its application.
 */
export function sendPage(response: Response, status: number, html: string): void {
  response
    .status(status)
    .set({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .type('html')
    .send(html);
}
