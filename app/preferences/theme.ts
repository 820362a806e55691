/** The looks a page can have; `system` is whatever the person's device prefers. */
export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** Whether this names one of the `themes`. */
export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}
