/** An act that was accepted for good before a store failed, so that no page can tell what came of it. */
export interface AcceptedAct {
  kind: 'act-accepted';
  /** False where only a part of what was asked for is known to be accepted. */
  isWhole: boolean;
}

/** Whether what an error page was given is an {@link AcceptedAct}. */
export function isAcceptedAct(value: unknown): value is AcceptedAct {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'act-accepted'
  );
}
