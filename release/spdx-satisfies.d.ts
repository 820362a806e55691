declare module 'spdx-satisfies' {
  /** Whether an SPDX licence expression allows one of these licences. @throws for what is no expression. */
  export default function satisfies(expression: string, allowed: readonly string[]): boolean;
}
