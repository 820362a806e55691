import { createContext } from 'react';

/** What a page knows of the answer that brought it. */
export interface AnswerDetails {
  /** The nonce of the Content-Security-Policy; browsers hide it, so it is empty there. */
  cspNonce: string;
  /** The request's number in the log, for error pages. */
  requestId: string;
}

export const AnswerContext = createContext<AnswerDetails>({ cspNonce: '', requestId: '' });

/** The name of the `meta` element that carries the number to the browser. */
export const requestIdMetaName = 'latchkey-request-id';
