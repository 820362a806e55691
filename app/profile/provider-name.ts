/** Providers by the names people know them by; the keys are Auth0's words for social connections. */
const names: ReadonlyMap<string, string> = new Map([
  ['google-oauth2', 'Google'],
  ['apple', 'Apple'],
  ['windowslive', 'Microsoft'],
  ['waad', 'Microsoft'],
  ['facebook', 'Facebook'],
  ['github', 'GitHub'],
  ['linkedin', 'LinkedIn'],
  ['twitter', 'X'],
]);

/** What people call a provider; null for one that only its tenant has a name for. */
export function providerName(provider: string): string | null {
  return names.get(provider) ?? null;
}
