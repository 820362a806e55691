import compression from 'compression';
import { type RequestHandler } from 'express';

/** Compresses answers as the browser accepts, each in one piece. */
export function compressAnswers(): RequestHandler {
  // Brotli's quality stays at the library's 4: with 3, a page took twice the processor time of all of it.
  const compress = compression();
  return (request, response, next) => {
    compress(request, response, () => {
      // Remix flushes after each chunk, for pages that are streamed. Ours come whole: a flush brings nothing
      // earlier, and costs each page one more task in the thread pool.
      response.flush = () => {};
      next();
    });
  };
}
