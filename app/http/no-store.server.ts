import { type RequestHandler } from 'express';
import onHeaders from 'on-headers';

/** Everything that is not a static file is about one person: nobody may keep a copy of it. */
export const noStore: RequestHandler = (_request, response, next) => {
  onHeaders(response, () => {
    response.setHeader('Cache-Control', 'no-store');
    response.vary('Cookie');
  });
  next();
};
