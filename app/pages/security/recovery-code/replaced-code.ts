/** The answer to the form: the new code, which no other answer ever holds. */
export interface ReplacedCode {
  code: string;
  /** The number of the receipt that says so, without the code. */
  receipt: string;
}

/** Whether what an act answered is a {@link ReplacedCode}. */
export function isReplacedCode(value: unknown): value is ReplacedCode {
  return typeof value === 'object' && value !== null && 'code' in value;
}
