/** For all forms whose act does not say that it takes more. */
export const maxFormBytes = 16_384;

/**
 * The form in the request's body, of at most `maxBytes`. Reads no further than that, whatever the
 * sender announces.
 *
 * @throws a response: 415 for another content type or a compressed body, 413 for a body that is too large.
 */
export async function readForm(
  request: Request,
  { maxBytes = maxFormBytes }: { maxBytes?: number } = {},
): Promise<URLSearchParams> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  // No browser compresses a form, and what a few bytes unfold to would have to be bounded too.
  const isPlain = /^(?:|identity)$/i.test(request.headers.get('content-encoding') ?? '');
  if (type !== 'application/x-www-form-urlencoded' || !isPlain)
    throw new Response(null, { status: 415, statusText: 'Unsupported Media Type' });
  const tooLarge = () => new Response(null, { status: 413, statusText: 'Content Too Large' });
  // What announces itself as too large is not waited for.
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body !== null) {
    for await (const chunk of chunksOf(request.body)) {
      size += chunk.byteLength;
      if (size > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}
