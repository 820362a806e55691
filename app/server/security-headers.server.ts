import { randomBytes } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import { days } from '~/durations';

/** The nonce that `securityHeaders` made for this answer. */
export function cspNonceOf(response: { locals: Record<string, unknown> }): string {
  const nonce = response.locals.cspNonce;
  if (typeof nonce !== 'string') throw new TypeError('The security headers have to be set first.');
  return nonce;
}

/**
 * Headers that tell the browser what a page of the portal may do: load its own files and people's
 * pictures, run scripts and apply styles that carry the nonce (a fresh one for each answer, in `res.locals.cspNonce`), be
 * framed by nobody.
 *
 * Signing out and setting a password are forms whose redirects lead to the tenant, and browsers check redirects of forms too,
 * so the tenant's origins are among the form targets. No form leads to sign-in, which may go on from there
 * to an identity provider of any origin.
 */
export function securityHeaders(options: {
  isSecure: boolean;
  tenantOrigins: readonly string[];
  /** Hosts that people's pictures may be on. */
  pictureHosts: readonly string[];
  /** Lets pages hear of a new build, which `remix dev` tells on a port of its own. */
  isDevelopment: boolean;
}): RequestHandler[] {
  const nonce = (_request: IncomingMessage, response: ServerResponse) =>
    `'nonce-${cspNonceOf(response as Response)}'`;
  return [
    (_request, response, next) => {
      response.locals.cspNonce = randomBytes(16).toString('base64');
      response.setHeader('Permissions-Policy', unusedFeatures);
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'strict-dynamic'", nonce],
          styleSrc: ["'self'", nonce],
          imgSrc: ["'self'", 'data:', ...options.pictureHosts.map((host) => `https://${host}`)],
          fontSrc: ["'self'"],
          connectSrc: options.isDevelopment ? ["'self'", 'ws:'] : ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'", ...options.tenantOrigins],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          objectSrc: ["'none'"],
        },
      },
      strictTransportSecurity: options.isSecure
        ? { maxAge: days(365) / 1000, includeSubDomains: false }
        : false,
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions: { action: 'deny' },
      crossOriginEmbedderPolicy: false,
    }),
  ];
}

/** Browser features that no page of the portal uses. */
const unusedFeatures =
  'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()';
