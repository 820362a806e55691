import type { Response } from 'express';
import type { Fault } from '../state/faults';

type Alteration = Extract<Fault, { kind: 'altered-body' }>;

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function alter(body: unknown, { set, without, objectDates }: Alteration): unknown {
  const dated: unknown = objectDates
    ? JSON.parse(JSON.stringify(body), (_key, value: unknown) =>
        typeof value === 'string' && ISO_TIME.test(value) ? {} : value,
      )
    : body;
  if (Array.isArray(dated) || typeof dated !== 'object' || dated === null) return dated;
  const kept = Object.entries(dated).filter(([name]) => !without.includes(name));
  return { ...Object.fromEntries(kept), ...set };
}

/** Changes the JSON of an answer that would be a success. */
export function alterBody(response: Response, alteration: Alteration): void {
  const json = response.json.bind(response);
  response.json = (body: unknown) =>
    json(response.statusCode < 300 ? alter(body, alteration) : body);
}
