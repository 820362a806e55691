import { type Check } from './check';
import { configurationValid } from './configuration/valid.server';
import { tenantReach } from './tenant/reach';

/** Every check, in the order of the report. */
export const checks: readonly Check[] = [configurationValid, tenantReach];
