/** A browser that holds the cookie of a portal session which is over, or sent a form without one. */
export interface SignedOutHere {
  kind: 'signed-out-here';
  /** Where the person wanted to go: a path of this portal. */
  returnTo: string;
  /** Whether a form was sent, which has not been acted on. */
  hasSentForm: boolean;
  /** Whether the person signed this browser out, as far as the browser remembers. */
  isOwnAct: boolean;
}

/** Whether what an error page was given is a {@link SignedOutHere}. */
export function isSignedOutHere(value: unknown): value is SignedOutHere {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'signed-out-here'
  );
}
