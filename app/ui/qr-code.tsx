import encodeQR from 'qr';

interface Props {
  text: string;
  /** What it is, for whoever cannot see it. */
  label: string;
}

/** ISO/IEC 18004 section 9.1: the light edge that a reader needs, in modules. */
const quietZone = 4;

/** A QR code, in black on white in every theme, as not every reader takes it the other way round. */
export function QrCode({ text, label }: Props) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone });
  const size = rows.length;
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className="h-auto w-56 max-w-full"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={rows.map(runsOf).join('')} fill="#000" />
    </svg>
  );
}

/** The dark modules of a row, each run of them as one rectangle. */
function runsOf(row: readonly boolean[], y: number): string {
  const path: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const end = row.indexOf(false, x);
    const width = (end === -1 ? row.length : end) - x;
    path.push(`M${x} ${y}h${width}v1h-${width}z`);
    x += width;
  }
  return path.join('');
}
