import { type ApplicationView } from './application-view.server';

/** Stands beside the name, so that it is for the eye only; nothing for an application without one that may be shown. */
export function ApplicationLogo({
  application: { logoUrl },
}: {
  application: Pick<ApplicationView, 'logoUrl'>;
}) {
  return logoUrl === undefined ? null : (
    <img
      src={logoUrl}
      alt=""
      width="40"
      height="40"
      className="h-10 w-10 shrink-0 rounded border border-line object-contain"
    />
  );
}
