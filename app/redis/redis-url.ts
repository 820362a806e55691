import { z } from 'zod';
import { isHostName } from '~/host-name';

/** Reads the address of a server, or several of one cluster, separated by commas. */
export const redisUrl = z.string().superRefine((value, context) => {
  const problem = (message: string) => context.addIssue({ code: 'custom', message });
  const addresses = value.split(',').map((address) => address.trim());
  const isRedis = (address: string) =>
    URL.canParse(address) && /^rediss?:$/.test(new URL(address).protocol);
  if (!addresses.every(isRedis))
    return problem(
      'must be a redis:// or rediss:// address, or several of one cluster, separated by commas',
    );
  const urls = addresses.map((address) => new URL(address));
  if (urls.some(({ hostname }) => !isHostName(hostname)))
    return problem('must name a host, after an @ where there is a user name or password');
  if (urls.some(({ username, password }) => /%(?![\da-f]{2})/i.test(username + password)))
    return problem('must have a percent sign in user name and password written as %25');
  if (urls.some(({ pathname }) => !/^(?:\/\d*)?$/.test(pathname)))
    problem('must have nothing but the number of a database for its path');
  else if (urls.some(({ search, hash }) => search !== '' || hash !== ''))
    problem('must have no parameters, and special characters of its password percent-encoded');
  else if (urls.length > 1 && urls.some(({ pathname }) => !/^\/?0?$/.test(pathname)))
    problem('must name no database, as a cluster has only one');
  const shared = urls.map(({ protocol, username, password }) => [protocol, username, password]);
  if (new Set(shared.map((parts) => JSON.stringify(parts))).size > 1)
    problem('must have the same scheme, user name and password in every address of the cluster');
});
