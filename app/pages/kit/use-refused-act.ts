import { useActionData, useRouteLoaderData } from '@remix-run/react';
import { type RefusedAct } from '~/request/refused-act';

/**
 * The form of this page that was sent and did nothing, with what was typed; undefined where there is none. After a
 * person has proved who they are it is the form that they sent before, for them to send again.
 */
export function useRefusedAct(): RefusedAct | undefined {
  const refused = useActionData<RefusedAct>();
  const account = useRouteLoaderData<{ keptForm: RefusedAct | null }>('routes/account');
  return refused ?? account?.keptForm ?? undefined;
}
