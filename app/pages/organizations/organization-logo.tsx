import { type OrganizationView } from './organization-view.server';

/** Stands beside the name, so that it is for the eye only. */
export function OrganizationLogo({
  organization: { logoUrl, initials },
}: {
  organization: Pick<OrganizationView, 'logoUrl' | 'initials'>;
}) {
  const place = 'h-12 w-12 shrink-0 rounded-full border border-line';
  return logoUrl === null ? (
    <span
      aria-hidden="true"
      className={`${place} flex items-center justify-center bg-accent-soft font-bold text-accent`}
    >
      {initials}
    </span>
  ) : (
    <img src={logoUrl} alt="" width="48" height="48" className={`${place} object-contain`} />
  );
}
