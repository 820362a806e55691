import { type Words } from './read-user-agent';

/**
 * Finds the first rule, by the order of its table, that has one of the words. Words are looked up, not
 * searched for, so the length of a table costs nothing.
 */
export function matchRules<Rule extends { words: readonly string[] }>(rules: readonly Rule[]) {
  const byWord = new Map<string, { rank: number; rule: Rule }[]>();
  for (const [rank, rule] of rules.entries())
    for (const word of rule.words) {
      const found = byWord.get(word);
      if (found === undefined) byWord.set(word, [{ rank, rule }]);
      else found.push({ rank, rule });
    }
  return (
    words: readonly Words[],
    fits: (rule: Rule, version: string, words: Words) => boolean = () => true,
  ): Rule | null => {
    let best: { rank: number; rule: Rule } | null = null;
    for (const map of words)
      for (const [word, version] of map) {
        const entries = byWord.get(word);
        if (entries === undefined) continue;
        for (const entry of entries)
          if ((best === null || entry.rank < best.rank) && fits(entry.rule, version, map))
            best = entry;
      }
    return best?.rule ?? null;
  };
}
