import { type OwnAct } from '~/activity/own-act';
import { noteOwnAct } from '~/activity/own-acts.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from './context';

/** Has the person's activity tell of an act. No answer waits for it, as the act is done whatever the store says. */
export function noteInActivity(
  {
    context,
    request,
    session,
  }: {
    context: AppLoadContext;
    request: Request;
    session: Pick<PortalSession, 'userId'>;
  },
  act: OwnAct,
): void {
  const { services } = context;
  services.inBackground(
    'note an act in the activity',
    noteOwnAct(services, session.userId, {
      act,
      at: new Date(services.now()),
      userAgent: request.headers.get('user-agent'),
      place: context.clientPlace(),
    }),
  );
}
