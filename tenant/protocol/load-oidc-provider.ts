type OidcProvider = typeof import('oidc-provider');

let loaded: Promise<OidcProvider> | undefined;

/**
 * oidc-provider, loaded when it is first needed: it takes longer than everything else of the tenant
 * together. It warns at import on Node.js 20, where it works all the same; only that one message is held
 * back, and only while the package loads.
 */
export function loadOidcProvider(): Promise<OidcProvider> {
  loaded ??= loadQuietly();
  return loaded;
}

async function loadQuietly(): Promise<OidcProvider> {
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
