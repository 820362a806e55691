import { type Figure, meetsTarget } from './figures';

const columns = ['', 'unit', 'runs', 'min', 'median', 'max', 'target'] as const;

/** The figures as a table for a terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = [columns, ...figures.map(cells)];
  const widths = columns.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells(figure: Figure): string[] {
  const { name, unit, runs, min, median, max } = figure;
  return [name, unit, String(runs), ...[min, median, max].map(digits), targetText(figure)];
}

function digits(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function targetText(figure: Figure): string {
  const { target } = figure;
  if (target === undefined) return '';
  const text = 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`;
  return `${text} ${meetsTarget(figure) ? 'met' : 'MISSED'}`;
}
