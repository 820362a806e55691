import { type ReactNode } from 'react';

const shapes: Record<string, ReactNode> = {
  desktop: (
    <>
      <rect x="3" y="4" width="18" height="12" rx="2" />
      <path d="M8 20h8m-4-4v4" />
    </>
  ),
  phone: (
    <>
      <rect x="7" y="2" width="10" height="20" rx="2" />
      <path d="M11 18h2" />
    </>
  ),
  tablet: (
    <>
      <rect x="4" y="3" width="16" height="18" rx="2" />
      <path d="M11 18h2" />
    </>
  ),
  tv: (
    <>
      <rect x="2" y="5" width="20" height="13" rx="2" />
      <path d="M7 21h10" />
    </>
  ),
  console: (
    <>
      <rect x="2" y="7" width="20" height="11" rx="5" />
      <path d="M7 10.5v4m-2-2h4m7-1h.01M17 14h.01" />
    </>
  ),
  watch: (
    <>
      <circle cx="12" cy="12" r="6" />
      <path d="M9 6.5 10 2h4l1 4.5M9 17.5l1 4.5h4l1-4.5M12 10v2l1 1" />
    </>
  ),
  'desktop-or-tablet': (
    <>
      <path d="M13 16H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v2M6 20h7" />
      <rect x="15" y="10" width="7" height="11" rx="1.5" />
    </>
  ),
  'phone-or-tablet': (
    <>
      <path d="M14 20H6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v2" />
      <rect x="14" y="10" width="7" height="11" rx="1.5" />
    </>
  ),
  headset: (
    <>
      <path d="M5 7h14a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-3l-2.5-3h-3L8 17H5a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2Z" />
      <path d="M7 7V5h10v2" />
    </>
  ),
  car: (
    <>
      <path d="M4 16v-3l2-6h12l2 6v3a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1Zm0-3h16" />
      <path d="M6 17v2m12-2v2M7.5 15h.01m8.99 0h.01" />
    </>
  ),
  app: (
    <>
      <rect x="4" y="4" width="16" height="16" rx="4" />
      <path d="M9 9h.01M15 9h.01M9 15h.01M15 15h.01" />
    </>
  ),
  bot: (
    <>
      <rect x="4" y="8" width="16" height="11" rx="2" />
      <path d="M12 8V4M9 13h.01M15 13h.01M2 12v3M22 12v3" />
    </>
  ),
  program: (
    <>
      <rect x="3" y="5" width="18" height="14" rx="2" />
      <path d="m7 10 3 2-3 2m5 1h4" />
    </>
  ),
  unknown: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7m0 3h.01" />
    </>
  ),
};

/** A picture of the kind of device, for the eye only: the words beside it say the same. */
export function DeviceIcon({ kind }: { kind: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="h-7 w-7 shrink-0 text-quiet"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[kind] ?? shapes.unknown}
    </svg>
  );
}
