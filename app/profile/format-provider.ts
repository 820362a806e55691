import { type Identity } from './account';

/** What people call the providers that a tenant can let them sign in with, by Auth0's words for these. */
const names: Readonly<Record<string, string>> = {
  amazon: 'Amazon',
  apple: 'Apple',
  bitbucket: 'Bitbucket',
  box: 'Box',
  dropbox: 'Dropbox',
  evernote: 'Evernote',
  facebook: 'Facebook',
  fitbit: 'Fitbit',
  github: 'GitHub',
  'google-apps': 'Google Workspace',
  'google-oauth2': 'Google',
  line: 'LINE',
  linkedin: 'LinkedIn',
  office365: 'Microsoft 365',
  okta: 'Okta',
  paypal: 'PayPal',
  salesforce: 'Salesforce',
  shopify: 'Shopify',
  soundcloud: 'SoundCloud',
  twitter: 'X',
  waad: 'Microsoft Entra ID',
  windowslive: 'Microsoft',
  wordpress: 'WordPress',
  yahoo: 'Yahoo',
};

/** What people call a way to sign in by this connection of a provider. */
export function formatIdentity({
  provider,
  connection,
  connectionName,
}: Pick<Identity, 'provider' | 'connection' | 'connectionName'>): string {
  return formatProvider(provider) ?? connectionName ?? connection;
}

/** The name of a provider; null where it has none that people would know. */
export function formatProvider(provider: string): string | null {
  return Object.hasOwn(names, provider) ? (names[provider] ?? null) : null;
}
