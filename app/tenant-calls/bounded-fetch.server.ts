/** The tenant's answer has a body longer than anything the portal asks for. It did answer, so it is not down. */
export class AnswerTooLargeError extends Error {
  override readonly name = 'AnswerTooLargeError';

  constructor() {
    super('The answer is too large.');
  }
}

/** More than a hundred sessions with the longest user agents that servers take, and little enough to parse. */
const mostBytes = 8 * 1024 * 1024;

/**
 * `fetch` for a tenant that may answer with anything. The body of an answer, decompressed, fails after `maxBytes`
 * with an {@link AnswerTooLargeError}. A redirect is a failure: it would take a code, an address or a password along
 * (RFC 9700 section 4.12).
 */
export function boundFetch(fetch: typeof globalThis.fetch, maxBytes = mostBytes): typeof fetch {
  return async (input, init) => {
    const answer = await fetch(input, { ...init, redirect: 'error' });
    if (answer.body === null) return answer;
    const { status, statusText, headers } = answer;
    return new Response(answer.body.pipeThrough(limitBytes(maxBytes)), {
      status,
      statusText,
      headers,
    });
  };
}

/** Fails with an {@link AnswerTooLargeError} once more than that has passed. */
export function limitBytes(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let size = 0;
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > maxBytes) controller.error(new AnswerTooLargeError());
      else controller.enqueue(chunk);
    },
  });
}
