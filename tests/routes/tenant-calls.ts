import { type TestPortal } from '../test-portal';

/** What the tenant was asked about the person, without what is asked about applications, APIs and organizations. */
export function callsAboutPerson({ tenant }: TestPortal): string[] {
  const ofPerson = /\/(?:users|members|grants|device-credentials|refresh-tokens|sessions)\b/;
  return tenant.requests.filter((request) => ofPerson.test(request));
}

/** The sessions that the tenant was asked to end. */
export function revocations({ tenant }: TestPortal): string[] {
  return tenant.requests.filter((request) => request.endsWith('/revoke'));
}

/** Answers every call with this status and, as a tenant does that withholds a scope, the code for that. */
export function refusing(status: number): () => Response {
  return () => Response.json({ statusCode: status, errorCode: 'insufficient_scope' }, { status });
}
