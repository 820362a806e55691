import { type EndingEffect } from './ending-effect';

/** What the end of several sessions does to their applications, each of which is named once. */
export interface EffectsSum {
  atOnce: string[];
  /** Those of which nothing better is known as well; `until` is null where that is not known of all. */
  mayStayOpen: { applicationIds: string[]; until: Date | null };
}

/** An application that one session may leave open counts as one that may stay open. */
export function sumEffects(effects: readonly EndingEffect[]): EffectsSum {
  const atOnce = new Set<string>();
  const mayStayOpen = new Set<string>();
  let latest: Date | null = null;
  let isKnown = true;
  for (const { applicationId, signOut } of effects) {
    if (signOut.effect === 'at-once') {
      atOnce.add(applicationId);
      continue;
    }
    mayStayOpen.add(applicationId);
    const until = signOut.effect === 'may-stay-open' ? signOut.until : null;
    if (until === null) isKnown = false;
    else if (latest === null || until > latest) latest = until;
  }
  return {
    atOnce: [...atOnce].filter((id) => !mayStayOpen.has(id)),
    mayStayOpen: { applicationIds: [...mayStayOpen], until: isKnown ? latest : null },
  };
}
