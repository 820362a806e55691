import { Gauge, type Registry } from 'prom-client';

/** A figure that is absent while it is unknown: a 0 would be taken for an answer. */
interface AbsentGauge {
  set(value: number | null): void;
}

/** `read` is asked at every scrape, where the figure is not set otherwise. */
export function absentGauge(
  registry: Registry,
  name: string,
  help: string,
  read?: () => number | null,
): AbsentGauge {
  const gauge: Gauge = new Gauge({
    name,
    help,
    registers: [registry],
    ...(read === undefined ? {} : { collect: () => set(read()) }),
  });
  const set = (value: number | null) => {
    // A gauge without labels begins as 0.
    if (value === null) gauge.remove();
    else gauge.set(value);
  };
  set(null);
  return { set };
}
