/** The tenant's answer has a body longer than anything the portal asks for. It did answer, so it is not down. */
export class AnswerTooLargeError extends Error {
  override readonly name = 'AnswerTooLargeError';

  constructor() {
    super('The answer is too large.');
  }
}
