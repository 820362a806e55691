import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';

interface TokenError {
  error?: string;
  error_description?: string;
}

const INVALID_GRANT: Record<string, string> = {
  authorization_code: 'Invalid authorization code',
  refresh_token: 'Unknown or invalid refresh token.',
};

/** Leaves out RFC 9207's `iss`, which Auth0 does not send. */
function withoutIssuer(location: string): string {
  const url = new URL(location);
  url.searchParams.delete('iss');
  return url.href;
}

/** Gives the provider's answers the form that Auth0's have where the two differ. */
export function speakLikeAuth0(provider: Provider): void {
  provider.use(async (ctx: KoaContextWithOIDC, next) => {
    await next();
    if (ctx.path.startsWith('/authorize')) {
      const location = ctx.response.get('location');
      if (URL.canParse(location)) ctx.set('location', withoutIssuer(location));
    }
    const body = ctx.body as TokenError | undefined;
    if (ctx.path !== '/oauth/token' || !body?.error) return;
    const grantType = String(ctx.oidc.params?.grant_type);
    if (body.error === 'invalid_grant') {
      body.error_description = INVALID_GRANT[grantType] ?? body.error_description;
      // RFC 6749 §5.2 has 400; Auth0 answers 403.
      ctx.status = 403;
    }
    if (body.error === 'invalid_client') {
      body.error = 'access_denied';
      body.error_description = 'Unauthorized';
    }
    if (body.error === 'unauthorized_client') {
      body.error_description = `Grant type '${grantType}' not allowed for the client.`;
      ctx.status = 403;
    }
  });
}
