/**
 * The part of a full name that one is greeted by: its first word. The whole name where the first word is a title, an
 * initial, or a family name before a comma; null for what is no name but an address.
 */
export function formatFirstName(name: string | null): string | null {
  const whole = name?.trim() ?? '';
  if (whole === '' || whole.includes('@')) return null;
  const [first = whole] = whole.split(/\s+/u);
  return whole.includes(',') || /^(?:.|.*\.)$/u.test(first) ? whole : first;
}
