// Writes docs/brand.schema.json out of the schema that the portal checks the file by.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brandJsonSchema } from './json-schema';

writeFileSync(
  join(import.meta.dirname, '../../docs/brand.schema.json'),
  JSON.stringify(brandJsonSchema(), null, 2),
);
