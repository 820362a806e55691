import { z } from 'zod';
import { operatorConfigSchema } from './operator-config';

/** The JSON schema of the operator's file, for editors and for whoever checks one before a deployment. */
export function operatorConfigJsonSchema(): object {
  return {
    title: 'Latchkey: the operator’s file',
    ...z.toJSONSchema(operatorConfigSchema, { io: 'input' }),
  };
}
