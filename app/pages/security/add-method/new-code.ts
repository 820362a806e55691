/** The answer to the form that asks for a recovery code: no other answer ever holds it. */
export interface NewCode {
  code: string;
  /** The enrolment that is finished once the person has saved it. */
  enrolment: string;
}

/** Whether what an act answered is a {@link NewCode}. */
export function isNewCode(value: unknown): value is NewCode {
  return typeof value === 'object' && value !== null && 'code' in value && 'enrolment' in value;
}
