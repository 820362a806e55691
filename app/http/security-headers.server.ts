import { randomBytes } from 'node:crypto';
import { type RequestHandler } from 'express';
import helmet from 'helmet';
import onHeaders from 'on-headers';
import { days } from '~/durations';

/** A fresh nonce for each answer, in `res.locals.cspNonce`. */
export const cspNonce: RequestHandler = (_request, response, next) => {
  response.locals.cspNonce = randomBytes(16).toString('base64');
  next();
};

/** The nonce that `cspNonce` left for this answer. */
export function cspNonceOf(response: { locals: Record<string, unknown> }): string {
  const nonce = response.locals.cspNonce;
  if (typeof nonce !== 'string') throw new TypeError('The cspNonce handler has to run first.');
  return nonce;
}

/**
 * Headers that tell the browser what a page of the portal may do: load its own files and nothing
 * else, run scripts and apply styles that carry the nonce, be framed by nobody.
 *
 * Signing out is a form whose redirect leads to the tenant, and browsers check redirects of forms too,
 * so the tenant's origin is among the form targets. No form leads to sign-in, which may go on from there
 * to an identity provider of any origin.
 */
export function securityHeaders(options: {
  baseUrl: string;
  tenantOrigin: string;
}): RequestHandler {
  const isHttps = new URL(options.baseUrl).protocol === 'https:';
  const policy = (nonce: string) =>
    [
      "default-src 'none'",
      `script-src 'strict-dynamic' 'nonce-${nonce}'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      `form-action 'self' ${options.tenantOrigin}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "object-src 'none'",
    ].join(';');
  const others = helmet({
    // Helmet would check the whole policy anew for every answer, of which only the nonce is new.
    contentSecurityPolicy: false,
    strictTransportSecurity: isHttps
      ? { maxAge: days(365) / 1000, includeSubDomains: false }
      : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  });
  return (request, response, next) => {
    response.setHeader('Content-Security-Policy', policy(cspNonceOf(response)));
    others(request, response, next);
  };
}

/**
 * Pages may name themselves to this portal alone: under `no-referrer`, browsers send `Origin: null` even
 * with the portal's own forms (Fetch, "append a request `Origin` header"). To other sites, neither
 * policy tells anything.
 */
export const referrerPolicyOfPages: RequestHandler = (_request, response, next) => {
  onHeaders(response, () => {
    if (/^text\/html\b/.test(String(response.getHeader('Content-Type'))))
      response.setHeader('Referrer-Policy', 'same-origin');
  });
  next();
};

/** Browser features that no page of the portal uses. */
export const permissionsPolicy: RequestHandler = (_request, response, next) => {
  response.setHeader(
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  );
  next();
};
