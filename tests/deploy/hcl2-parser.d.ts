declare module 'hcl2-parser' {
  /** The file as objects, and what is wrong with it; each block is a list of bodies. */
  export function parseToObject(text: string): [file: unknown, error: unknown];
}
