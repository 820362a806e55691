import { z } from 'zod';
import { exportDocumentSchema } from './export-document';

/** The JSON schema of the file that people download, for whoever reads it by a program. */
export function exportJsonSchema(): object {
  return {
    title: 'Latchkey: all data of a person',
    ...z.toJSONSchema(exportDocumentSchema, {
      io: 'input',
      // What is a date in memory is a text in the file.
      unrepresentable: 'any',
      override({ zodSchema, jsonSchema }) {
        if (zodSchema._zod.def.type === 'date')
          Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
      },
    }),
  };
}
