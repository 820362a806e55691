import { type Request, type RequestHandler } from 'express';
import { plainText, type PlainTextLook } from '~/brand/plain-text';

/**
 * An answer takes several rounds of the event loop, so beyond this delay pages come near their five seconds.
 */
const mostLagMs = 500;
/** With fewer answers under way, what holds the program up is something else, and refusing would not help. */
const fewAnswers = 10;
const retryAfterSeconds = 5;

interface Options {
  lagMs: () => number;
  onShed: () => void;
  lookOf: (request: Request) => PlainTextLook;
}

/**
 * Answers pages with 429 and `Retry-After` while the event loop lags, as more of them would make every
 * answer late. What a person wants done passes: endings, sign-outs and the tenant's logout tokens.
 */
export function loadShedding({ lagMs, onShed, lookOf }: Options): RequestHandler {
  let underWay = 0;
  return (request, response, next) => {
    const isPage = request.method === 'GET' || request.method === 'HEAD';
    if (!isPage || underWay < fewAnswers || lagMs() <= mostLagMs) {
      underWay += 1;
      response.once('close', () => (underWay -= 1));
      next();
      return;
    }
    onShed();
    const look = lookOf(request);
    const { locale, translate } = look;
    response
      .status(429)
      .type('text/plain')
      .set({
        'Retry-After': String(retryAfterSeconds),
        'Content-Language': locale,
      })
      .send(plainText(translate('error.busy'), look));
  };
}
