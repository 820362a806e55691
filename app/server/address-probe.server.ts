import { type RequestHandler } from 'express';
import { type AddressProbes, addressProbeHeader, type ProbedAddress } from '~/address-probe.server';
import { plainAddress } from '~/ip-address';
import { answerJson } from './health.server';

interface Options {
  probes: AddressProbes;
  version: string;
}

/**
 * Tells the doctor which client the portal believes to have before it. Whoever sends no probe, or one that is not good,
 * is let through to where there is nothing, as at any address that does not exist.
 */
export function answerAddressProbes({ probes, version }: Options): RequestHandler {
  return (request, response, next) => {
    const probe = request.headers[addressProbeHeader];
    if (typeof probe !== 'string' || !probes.verify(probe)) return next();
    const forwardedFor = String(request.headers['x-forwarded-for'] ?? '');
    const probed: ProbedAddress = {
      version,
      clientAddress: plainOrNull(request.ip),
      forwardedFor: forwardedFor
        .split(',')
        .map((address) => plainAddress(address.trim()))
        .filter((address) => address !== ''),
      remoteAddress: plainOrNull(request.socket.remoteAddress),
    };
    answerJson(response, 200, probed);
  };
}

function plainOrNull(address: string | undefined): string | null {
  return address === undefined ? null : plainAddress(address);
}
