import { applicationCallback } from './application/callback';
import { applicationLogout } from './application/logout';
import { applicationBackchannel } from './application/logout-tokens';
import { applicationSecret } from './application/secret';
import { applicationSettings } from './application/settings';
import { backchannelDelivery } from './backchannel/delivery';
import { type Check } from './check';
import { configurationAddress } from './configuration/address';
import { configurationNames } from './configuration/names';
import { configurationSecrets } from './configuration/secrets';
import { configurationValid } from './configuration/valid.server';
import { managementLimit } from './management/limit';
import { managementPlan } from './management/plan';
import { managementScopes } from './management/scopes';
import { managementToken } from './management/token';
import { runtimeNetwork } from './runtime/network.server';
import { runtimeNode } from './runtime/node';
import { storeRedis } from './store/redis.server';
import { storeSqlite } from './store/sqlite.server';
import { tenantClock } from './tenant/clock';
import { tenantDiscovery } from './tenant/discovery';
import { tenantKeys } from './tenant/keys';
import { tenantLatency } from './tenant/latency';
import { othersInitiators } from './others/initiators';
import { publicAddress } from './outside/address';
import { publicBackchannel } from './outside/backchannel';
import { publicMetrics } from './outside/metrics';
import { publicReach } from './outside/reach';
import { tenantReach } from './tenant/reach';
import { tenantSame } from './tenant/same';

/** Every check, in the order of the report. */
export const checks: readonly Check[] = [
  configurationValid,
  configurationNames,
  configurationSecrets,
  configurationAddress,
  runtimeNode,
  runtimeNetwork,
  storeSqlite,
  storeRedis,
  tenantReach,
  tenantDiscovery,
  tenantKeys,
  tenantSame,
  tenantClock,
  tenantLatency,
  applicationSecret,
  applicationCallback,
  applicationLogout,
  applicationSettings,
  applicationBackchannel,
  managementToken,
  managementScopes,
  managementPlan,
  managementLimit,
  othersInitiators,
  backchannelDelivery,
  publicReach,
  publicBackchannel,
  publicAddress,
  publicMetrics,
];
