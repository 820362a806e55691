import { z } from 'zod';
import { cleanText } from '~/clean-text';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { findMethod, readMethodsAnew } from '~/pages/security/find-method.server';
import { requireChangeable } from '~/pages/security/security-policy.server';
import { securityLimit } from '~/pages/security/security-acts';
import { type ReceiptRef } from '~/receipts/changes';
import { renamingOf } from '~/receipts/method-change';
import { defineAct } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { type AuthenticationMethod } from '~/security/authentication-method';
import { TenantError, tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { actOf, methodPathOf, namedIn } from './method-address';

/** Auth0 lists no longer ones, though it takes them. */
const longestMethodName = 20;

const methodRenaming = {
  name: 'security.method-renaming',
  results: { renamed: 'info', unchanged: 'info', 'not-found': 'warn', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

/** Whether a name helps to tell it from others: of what a person can have once only, nobody needs one. */
export function mayRename({ kind, isConfirmed }: AuthenticationMethod): boolean {
  return isConfirmed && !['password', 'recovery-code', 'email'].includes(kind);
}

/** Gives a method the name that the person wants; the page then tells what the tenant says that it is called. */
export const renameMethod = defineAct({
  access: 'person',
  schema: z.object({
    name: z
      .string()
      .transform((name) => cleanText(name, { maxLength: 1000 }) ?? '')
      .pipe(z.string().min(1, 'security.rename.empty').max(longestMethodName)),
  }),
  limit: securityLimit,
  freshnessOf: () => 'routine',
  askedAt: methodPathOf,
  lock: 'person',
  event: methodRenaming,
  handleOf: ({ params }) => params.handle,
  nameSent: message('security.rename.save'),
  async carryOut(asked, reached) {
    const { context, session, fields } = asked;
    const { services } = context;
    const { userId } = session;
    const named = { userId, ...namedIn(asked) };
    await requireChangeable(context, actOf(named), 'method-renaming');
    // Of a method that is not there, the page itself says so.
    const notFound = { result: 'not-found', refused: { status: 404, message: null } } as const;
    // Of a handle that opens nothing, nobody is asked.
    if (services.methodHandles.open(userId, named.handle) === null) return notFound;
    const method = findMethod(services, named, await readMethodsAnew(asked));
    if (method === null || !mayRename(method)) return notFound;
    const { name } = fields;
    const isSame = method.name === name;
    let receipt: ReceiptRef | null = null;
    if (!isSame)
      ({ receipt } = await services.changes.carryOut(
        changeRequestOf(asked),
        renamingOf(method, name),
        async (ask) => {
          await ask(async () => {
            const options = actDeadline(context);
            if (await services.authenticationMethods.rename(userId, method.id, name, options))
              return;
            const why = 'The method is there no more.';
            throw new TenantError('not_found', why, { status: 404 });
          });
          reached('renamed');
        },
        { evidence: { in: 'renamed-method', id: method.id, from: method.name, to: name } },
      ));
    const isTold = isSame || (await isCalled(asked, named, name));
    return {
      result: isSame ? 'unchanged' : 'renamed',
      answer: await redirectToResult(context, methodPathOf(asked), {
        message: isTold ? message('security.rename.done', { name }) : message('security.notYet'),
        tone: isTold ? 'good' : 'warn',
        ...(receipt === null ? {} : { receipt: receipt.number }),
      }),
    };
  },
});

/** Whether the tenant says so too. A reading that fails takes nothing back. */
async function isCalled(
  asked: Parameters<typeof readMethodsAnew>[0],
  named: Parameters<typeof findMethod>[1],
  name: string,
): Promise<boolean> {
  try {
    const list = await readMethodsAnew(asked);
    return findMethod(asked.context.services, named, list)?.name === name;
  } catch (error) {
    if (error instanceof TenantError) return false;
    throw error;
  }
}
