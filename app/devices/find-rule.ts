import { type Words } from './read-user-agent';

/** Finds the first rule, by the order of its table, that has one of the words and fits. */
export function findRule<Rule extends { words: readonly string[] }>(
  rules: readonly Rule[],
  words: readonly Words[],
  fits: (rule: Rule, version: string, words: Words, word: string) => boolean = () => true,
): Rule | null {
  const hasFitting = (rule: Rule, word: string) =>
    words.some((map) => {
      const version = map.get(word);
      return version !== undefined && fits(rule, version, map, word);
    });
  return rules.find((rule) => rule.words.some((word) => hasFitting(rule, word))) ?? null;
}
