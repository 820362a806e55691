/**
 * A phone number of which the person recognises their own phone, and nobody else can call it: the last two digits.
 * Null for what has too few digits to hide any.
 */
export function maskPhone(number: string): string | null {
  const digits = number.replace(/\D/g, '');
  return digits.length < 5 ? null : `•••${digits.slice(-2)}`;
}
