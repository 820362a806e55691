// Writes docs/portal-config.schema.json out of the schema that the portal checks the file by.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operatorConfigJsonSchema } from './json-schema';

writeFileSync(
  join(import.meta.dirname, '../../docs/portal-config.schema.json'),
  JSON.stringify(operatorConfigJsonSchema(), null, 2),
);
