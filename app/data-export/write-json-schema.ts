// Writes docs/data-export.schema.json out of the schema that every file is put together by.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJsonSchema } from './json-schema';

writeFileSync(
  join(import.meta.dirname, '../../docs/data-export.schema.json'),
  JSON.stringify(exportJsonSchema(), null, 2),
);
