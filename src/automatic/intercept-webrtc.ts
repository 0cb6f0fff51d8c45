import { prototypeOf, replaceConstructor, replaceMethod } from './replace.js';

/** The part of a connection's configuration that is read here. */
interface Configuration {
  readonly iceServers?: Iterable<{ readonly urls?: string | Iterable<string> }>;
}

/** The scheme of a server that a connection asks for its way through the network. */
const SCHEME = /^\s*(stun|turn)s?:/i;

const addressesOf = (urls: string | Iterable<string> = []): string[] =>
  typeof urls === 'string' ? [urls] : [...urls];

/**
 * Leaves out the servers that a WebRTC connection must not contact, so that it connects without
 * them. The servers of the other side are not seen: they come with the description that it sends.
 */
export function interceptWebrtc(isRefused: (address: string) => boolean): void {
  const isHeld = (url: string): boolean => isRefused(url.replace(SCHEME, 'https://'));

  function withoutHeld(configuration: unknown): unknown {
    const { iceServers } = Object(configuration) as Configuration;
    if (!iceServers) return configuration;
    try {
      const servers = [...iceServers];
      const allowed = servers.filter(({ urls }) => !addressesOf(urls).some(isHeld));
      // The page's own object is passed on where nothing is left out.
      return allowed.length === servers.length
        ? configuration
        : { ...(configuration as Configuration), iceServers: allowed };
    } catch {
      // The native function throws an error of its own for it.
      return configuration;
    }
  }

  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection'])
    replaceConstructor(name, ([configuration, ...more], passOn) =>
      passOn(withoutHeld(configuration), ...more),
    );
  replaceMethod(
    prototypeOf('RTCPeerConnection'),
    'setConfiguration',
    (_, [configuration, ...more], passOn) => passOn(withoutHeld(configuration), ...more),
  );
}
