import { type SecurityAct } from '~/portal-config/operator-config';
import { actPolicy } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';

type Context = Pick<AppLoadContext, 'services'>;

/** What the operator lets people see and do. Which scopes are granted, only a call finds out. */
export function modeOf({ services: { operator } }: Context, act: SecurityAct) {
  return actPolicy(act, { operator, isGranted: null }).mode;
}

/** Whether it may be changed. @throws a 404 response where the operator has turned it off. */
export function requireShown(context: Context, act: SecurityAct): boolean {
  const mode = modeOf(context, act);
  if (mode === 'off') throw new Response(null, { status: 404, statusText: 'Not Found' });
  return mode === 'edit';
}

/** @throws a 404 response where the operator has turned it off, 403 where it is for reading only. */
export function requireEditable(context: Context, act: SecurityAct): void {
  if (!requireShown(context, act))
    throw new Response(null, { status: 403, statusText: 'Forbidden' });
}

/** @throws a 404 response where the operator has turned the whole part of the portal off. */
export function requireSecuritySection({ services: { operator } }: Context): void {
  if (operator.sections.security === 'off')
    throw new Response(null, { status: 404, statusText: 'Not Found' });
}
