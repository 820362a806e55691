import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { type RequestHandler } from 'express';
import helmet, { type HelmetOptions } from 'helmet';
import { days } from '~/durations';
import { takeRandomBytes } from '~/random-bytes.server';

/** The nonce that `securityHeaders` made for this answer. */
export function cspNonceOf(response: { locals: Record<string, unknown> }): string {
  const nonce = response.locals.cspNonce;
  if (typeof nonce !== 'string') throw new TypeError('The security headers have to be set first.');
  return nonce;
}

/**
 * Headers that tell the browser what a page of the portal may do: load its own files and nothing
 * else, run scripts and apply styles that carry the nonce (a fresh one for each answer, in `res.locals.cspNonce`), be
 * framed by nobody.
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
  const others = headersOfHelmet({
    // Of the policy, the nonce is new with every answer.
    contentSecurityPolicy: false,
    strictTransportSecurity: isHttps
      ? { maxAge: days(365) / 1000, includeSubDomains: false }
      : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  });
  return (_request, response, next) => {
    const nonce = takeRandomBytes(16).toString('base64');
    response.locals.cspNonce = nonce;
    response.setHeader('Content-Security-Policy', policy(nonce));
    for (const [name, value] of others) response.setHeader(name, value);
    response.setHeader('Permissions-Policy', unusedFeatures);
    next();
  };
}

/** Browser features that no page of the portal uses. */
const unusedFeatures =
  'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()';

/** What Helmet sets: the same for every answer, so it is asked once and not by a dozen handlers each time. */
function headersOfHelmet(options: HelmetOptions): [string, string][] {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  helmet(options)(response.req, response, () => {});
  return response.getHeaderNames().map((name) => [name, String(response.getHeader(name))]);
}
