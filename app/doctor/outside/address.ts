import { type ProbedAddress } from '~/address-probe.server';
import { type Env } from '~/env.server';
import { failed, type Finding, ok, type PortalCheck, skipped, warning } from '../check';
import { madeUpAddress } from './outside-evidence.server';
import { isInner } from './inner-address';
import { isWithoutPortal } from './reach';

/** Whether the portal tells clients apart, and believes none that names an address of its own choice. */
export const publicAddress: PortalCheck = {
  id: 'public.address',
  group: 'public',
  title: 'The portal knows the address of a client',
  of: 'portal',
  needs: ['public.reach'],
  run: async ({ env, outside }) => {
    const probe = await outside.probe();
    if (probe.isTaken) return [judge(env, probe.probed)];
    if (!probe.answer.isAnswered || isWithoutPortal(probe.answer))
      return [skipped('needs a portal that answers')];
    return [
      warning(
        'not_taken',
        'The portal does not answer the doctor’s probe: it has other SESSION_SECRETS, another APP_BASE_URL, an older release, or a clock that is a minute apart.',
        'Run the doctor with the environment of the portal that is running.',
      ),
    ];
  },
};

function judge({ isSecure, trustProxy }: Env, probed: ProbedAddress): Finding {
  const { clientAddress, forwardedFor, remoteAddress } = probed;
  // Each proxy adds whom it was asked by, behind what it was sent; one that trusts nobody begins anew.
  const madeUpAt = forwardedFor.indexOf(madeUpAddress);
  const proxies = forwardedFor.length - madeUpAt - 1;
  const believesMadeUp = clientAddress === madeUpAddress;
  if (believesMadeUp && typeof trustProxy !== 'number' && isInner(forwardedFor[madeUpAt + 1]))
    return skipped(
      'The doctor itself stands within the addresses of TRUST_PROXY: run it where the internet is.',
    );
  if (believesMadeUp)
    return failed(
      'too_large',
      'The portal believes an address that a client has made up: each can escape its limits, and the addresses in the log are worth nothing.',
      proxies === 0
        ? 'Let the proxy add the address of its client to X-Forwarded-For, in place of what the client sends there.'
        : `Set TRUST_PROXY=${proxies}, which is how many proxies have added an address.`,
    );
  if (proxies === 0 && isSecure)
    return warning(
      'not_forwarded',
      'The proxy does not tell the portal the address of a client: all clients count as one, and share its limits.',
      'Let the proxy add the address of its client to X-Forwarded-For, and set TRUST_PROXY=1.',
    );
  const right = forwardedFor[madeUpAt + 1] ?? remoteAddress;
  const believed = typeof trustProxy === 'number' ? trustProxy : proxies;
  // On one machine all have the same address.
  if (clientAddress !== right || believed < proxies)
    return warning(
      'too_small',
      'The portal takes a proxy for the client: all clients that come through it count as one, and share its limits.',
      `Set TRUST_PROXY=${proxies}, which is how many proxies have added an address.`,
    );
  if (believed > proxies)
    return warning(
      'fewer_proxies',
      `TRUST_PROXY is ${believed}, and this request has come through ${proxies}: were the proxy to pass on what a client says of itself, the portal would believe it.`,
      `Set TRUST_PROXY=${proxies}, unless people come through more proxies than the doctor does.`,
    );
  return ok('It believes the proxies, and no client.');
}
