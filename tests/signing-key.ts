import type { TestProject } from 'vitest/node';
import { generateSigningKey, type PrivateJwk } from '../tenant/state/signing-keys';

/** Before Vitest starts its workers: makes one signing key for the tenants of all files, which takes a while. */
export default function provideSigningKey(project: TestProject): void {
  project.provide('signingKey', { ...generateSigningKey(), kid: 'key-1' });
}

declare module 'vitest' {
  export interface ProvidedContext {
    signingKey: PrivateJwk;
  }
}
