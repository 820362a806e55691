import { redirect } from '@remix-run/node';
import { filePrefix } from '~/brand/brand';
import { pageFormat } from '~/pages/kit/page-format.server';
import { paths } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { holderOf } from '~/request/my-account.server';
import { writeFile } from './write-file.server';

const contentTypes = { json: 'application/json', html: 'text/html' } as const;

/** The file that the form has just asked for; else a redirect to the page with that form. */
export async function loadFile(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  pass: string,
): Promise<Response> {
  const { brand, dataExports, downloadPasses, operator } = context.services;
  const format = downloadPasses.open(await holderOf(context, request, session), pass);
  const document = format === null ? null : await dataExports.open(session.userId);
  if (format === null || document === null) return redirect(paths.downloadData, 303);
  const words = { ...pageFormat(context, request, session), operator, brand };
  const name = `${filePrefix(brand)}-data-${document.completedAt.slice(0, 10)}.${format}`;
  return new Response(writeFile(document, format, words), {
    headers: {
      'Content-Type': `${contentTypes[format]}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
      ...(format === 'html' ? { 'Content-Language': context.locale } : {}),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
