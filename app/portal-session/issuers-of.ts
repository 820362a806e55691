/**
 * `iss` as ID tokens may have it, for those who look for portal sessions without one: most tenants write a slash at its
 * end, which the configuration has not.
 */
export function issuersOf({ issuerBaseUrl }: { issuerBaseUrl: string }): readonly string[] {
  return [issuerBaseUrl, `${issuerBaseUrl}/`];
}
