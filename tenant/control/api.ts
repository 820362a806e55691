import { json, Router, type ErrorRequestHandler, type Request } from 'express';
import { z } from 'zod';
import { seconds } from '../state/clock';
import { faultListSchema } from '../state/faults';
import type { TenantState } from '../state/state';
import { applicationControls } from './applications';
import { guardControl } from './guard';
import {
  addSessionsSchema,
  clockSchema,
  connectionChangeSchema,
  deliverySchema,
  endAllSchema,
  endSchema,
  logEntrySchema,
  resetSchema,
  rotateSchema,
  settingsChangeSchema,
} from './input';
import { organizationControls } from './organizations';
import { secondStepControls } from './second-step';
import { addSessions } from './sessions';

const answerControlErrors: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (error instanceof z.ZodError) {
    response.status(400).json({ error: z.prettifyError(error) });
  } else if (error instanceof SyntaxError) {
    response.status(400).json({ error: error.message });
  } else {
    next(error);
  }
};

function bodyOf(request: Request): unknown {
  return request.body ?? {};
}

/** What tests and demos steer the tenant with; to be mounted at `/control`. */
export function controlApi(state: TenantState): Router {
  const { accounts, clock, endings, faults, keys, logout, requests, sessions, settings } = state;

  return Router()
    .use(guardControl)
    .use(json({ limit: '1mb' }))
    .post('/reset', (request, response) => {
      state.reset(resetSchema.parse(bodyOf(request)));
      const userIds = accounts.all().map(({ email, userId }) => [email, userId]);
      response.json({ userIds: Object.fromEntries(userIds) as Record<string, string> });
    })
    .get('/faults', (_request, response) => {
      response.json({ faults: faults.list() });
    })
    .put('/faults', (request, response) => {
      faults.replace(faultListSchema.parse(bodyOf(request)));
      response.json({ faults: faults.list() });
    })
    .get('/requests', (_request, response) => {
      response.json({ requests: requests.list() });
    })
    .delete('/requests', (_request, response) => {
      requests.clear();
      response.sendStatus(204);
    })
    .get('/logout-deliveries', (_request, response) => {
      response.json({ deliveries: logout.deliveries() });
    })
    .post('/logout-deliveries', (request, response) => {
      const { secondsAgo, ...given } = deliverySchema.parse(bodyOf(request));
      logout.log({ sub: '', ...given }, clock.now() - seconds(secondsAgo));
      response.sendStatus(204);
    })
    .delete('/logout-deliveries', (_request, response) => {
      logout.clear();
      response.sendStatus(204);
    })
    .get('/clock', (_request, response) => {
      const now = new Date(clock.now()).toISOString();
      response.json({ now, skewSeconds: clock.skewSeconds() });
    })
    .put('/clock', (request, response) => {
      clock.setSkew(clockSchema.parse(bodyOf(request)).skewSeconds);
      response.json({ skewSeconds: clock.skewSeconds() });
    })
    .get('/settings', (_request, response) => {
      response.json(settings);
    })
    .put('/settings', (request, response) => {
      Object.assign(settings, settingsChangeSchema.parse(bodyOf(request)));
      state.rateLimit.refill();
      response.json(settings);
    })
    .post('/keys/rotate', (request, response) => {
      keys.rotate(rotateSchema.parse(bodyOf(request)));
      response.json({ kids: keys.publicJwks().map(({ kid }) => kid) });
    })
    .post('/sessions', (request, response) => {
      const ids = addSessions(state, addSessionsSchema.parse(bodyOf(request)));
      if (ids) response.status(201).json({ ids });
      else response.status(404).json({ error: 'Nobody has this e-mail address.' });
    })
    .delete('/sessions/:id', (request, response) => {
      const { initiator } = endSchema.parse({ ...request.query, ...(bodyOf(request) as object) });
      const known = sessions.get(request.params.id) !== undefined;
      endings.endSession(request.params.id, initiator);
      response.sendStatus(known ? 204 : 404);
    })
    .post('/sessions/end', (request, response) => {
      const { email, initiator } = endAllSchema.parse(bodyOf(request));
      const person = accounts.byEmail(email);
      const ids = person ? sessions.ofPerson(person.userId).map(({ id }) => id) : [];
      for (const id of ids) endings.endSession(id, initiator);
      response.json({ ids });
    })
    .post('/logs', (request, response) => {
      const { email, secondsAgo, count, ...given } = logEntrySchema.parse(bodyOf(request));
      const person = accounts.byEmail(email);
      if (!person) {
        response.status(404).json({ error: 'Nobody has this e-mail address.' });
        return;
      }
      for (let position = 0; position < count; position += 1) {
        state.accountLog.add({
          at: clock.now() - seconds(secondsAgo) - position,
          type: given.type,
          user_id: person.userId,
          description: given.description,
          connection: given.connection ?? person.connection,
          client_id: given.clientId,
          client_name: given.clientName,
          ip: given.ip,
          user_agent: given.userAgent,
          details: { session_id: given.sessionId },
        });
      }
      response.sendStatus(204);
    })
    .put('/connections/:name', (request, response) => {
      const connection = state.connections.byName(request.params.name);
      if (!connection) {
        response.status(404).json({ error: 'No connection has this name.' });
        return;
      }
      Object.assign(connection, connectionChangeSchema.parse(bodyOf(request)));
      response.json(connection);
    })
    .get('/mails', (request, response) => {
      const { to } = request.query;
      response.json({ mails: state.mails.list(typeof to === 'string' ? to : undefined) });
    })
    .delete('/mails', (_request, response) => {
      state.mails.clear();
      response.sendStatus(204);
    })
    .get('/password-mails', (_request, response) => {
      response.json({ mails: state.passwordMails });
    })
    .delete('/password-mails', (_request, response) => {
      state.passwordMails = [];
      response.sendStatus(204);
    })
    .post('/endings/finish', (_request, response) => {
      endings.finish();
      response.sendStatus(204);
    })
    .use(secondStepControls(state))
    .use(applicationControls(state))
    .use(organizationControls(state))
    .use((_request, response) => {
      response.status(404).json({ error: 'No such switch; see tenant/README.md.' });
    })
    .use(answerControlErrors);
}
