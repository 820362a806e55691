/** The tenant's answer has more in its body than anything the portal asks for. It did answer, so it is not down. */
export class AnswerTooLargeError extends Error {
  override readonly name = 'AnswerTooLargeError';

  constructor() {
    super('The answer is too large.');
  }
}

/** More than a hundred sessions with the longest user agents that servers take, and little enough to parse. */
const mostBytes = 8 * 1024 * 1024;

/**
 * For answers that are no list of what somebody has: tokens, a key set of a hundred keys with the chains of their
 * certificates. Nothing of them is left out by it, and none takes long to look at.
 */
export const briefAnswers = { maxBytes: 512 * 1024 };

/**
 * More than twenty APIs with a thousand scopes each. Schemas take as long as there are values, which eight megabytes of
 * lists within lists have millions of, and nobody else is served meanwhile.
 */
const mostValues = 100_000;

/**
 * `fetch` for a tenant that may answer with anything. The body of an answer, decompressed, fails after `maxBytes`, and
 * after `maxValues` of JSON, with an {@link AnswerTooLargeError}. A redirect is a failure: it would take a code, an address or a password along
 * (RFC 9700 section 4.12).
 */
export function boundFetch(
  fetch: typeof globalThis.fetch,
  { maxBytes = mostBytes, maxValues = mostValues } = {},
): typeof fetch {
  return async (input, init) => {
    const answer = await fetch(input, { ...init, redirect: 'error' });
    if (answer.body === null) return answer;
    const { status, statusText, headers } = answer;
    const bounded = answer.body
      .pipeThrough(limitBytes(maxBytes))
      .pipeThrough(limitValues(maxValues));
    return new Response(bounded, { status, statusText, headers });
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

const [quote, backslash, comma, bracket, brace] = Buffer.from('"\\,[{');

/** Fails with an {@link AnswerTooLargeError} once more values of JSON have begun. */
function limitValues(maxValues: number): TransformStream<Uint8Array, Uint8Array> {
  let values = 1;
  let isText = false;
  let isEscaped = false;
  return new TransformStream({
    transform(chunk, controller) {
      // No byte of a longer character looks like one of these (RFC 3629 section 3).
      for (const byte of chunk) {
        if (isEscaped) isEscaped = false;
        else if (byte === quote) isText = !isText;
        else if (isText) isEscaped = byte === backslash;
        else if (byte === comma || byte === bracket || byte === brace) values += 1;
      }
      if (values > maxValues) controller.error(new AnswerTooLargeError());
      else controller.enqueue(chunk);
    },
  });
}
