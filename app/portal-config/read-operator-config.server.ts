import { z } from 'zod';
import { readJsonFile } from '~/json-file.server';
import { type OperatorConfig, operatorConfigSchema } from './operator-config';

/** The path of the operator's file, read into what it says; each problem is an issue that names its place. */
export const operatorConfigFile = z.string().transform((path, context): OperatorConfig => {
  const read = readJsonFile(path, operatorConfigSchema);
  if ('value' in read) return read.value;
  for (const message of read.problems) context.addIssue({ code: 'custom', message });
  return z.NEVER;
});
