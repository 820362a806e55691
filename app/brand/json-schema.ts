import { z } from 'zod';
import { brandSchema } from './brand-schema';

/** The JSON schema of a brand's file, for editors and for whoever checks one before a deployment. */
export function brandJsonSchema(): object {
  return {
    title: 'Latchkey: the file of a brand',
    ...z.toJSONSchema(brandSchema, { io: 'input' }),
  };
}
