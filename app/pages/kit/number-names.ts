import { type Translate } from '~/i18n/translate';

/**
 * The same things in the same order. A name is what its maker chose: of several with the same one, each after the first
 * has a number, so that no two are taken for each other. The number goes by the ids, and so stays with its thing.
 */
export function numberNames<T extends { id: string | null; name: string }>(
  things: readonly T[],
  t: Translate,
): T[] {
  const numbered = new Map<T, T>();
  const counts = new Map<string, number>();
  for (const thing of [...things].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))) {
    const { name } = thing;
    const key = name.toLowerCase();
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    numbered.set(
      thing,
      count === 1 ? thing : { ...thing, name: t('kit.name.numbered', { name, count }) },
    );
  }
  return things.map((thing) => numbered.get(thing) ?? thing);
}
