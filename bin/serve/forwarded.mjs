import { BlockList, isIP } from 'node:net';

const FORWARDING = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
];

const plain = (address) => (address ?? '').replace(/^::ffff:/, '').trim();
const family = (address) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** The proxies that the installation names: addresses and networks, separated by commas or spaces. */
function trustedProxies(list = '') {
  const proxies = new BlockList();
  for (const entry of list.split(/[\s,]+/).filter(Boolean)) {
    const [address, bits] = entry.split('/');
    if (!isIP(address)) throw new Error(`GENKLANG_TRUSTED_PROXIES: "${entry}" är ingen adress.`);
    if (bits === undefined) proxies.addAddress(address, family(address));
    else proxies.addSubnet(address, Number(bits), family(address));
  }
  return (address) => isIP(address) !== 0 && proxies.check(address, family(address));
}

/**
 * Makes `x-forwarded-for` hold one believable address: the nearest one that no named proxy vouches for.
 * From anyone else every forwarding header is thrown away, so that nobody can choose their own address.
 */
export function believer(list) {
  const isTrusted = trustedProxies(list);
  return (request) => {
    const peer = plain(request.socket.remoteAddress);
    if (!isTrusted(peer)) {
      for (const name of FORWARDING) delete request.headers[name];
      request.headers['x-forwarded-for'] = peer;
      return;
    }
    const chain = String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map(plain)
      .filter((address) => isIP(address));
    delete request.headers.forwarded;
    delete request.headers['x-real-ip'];
    request.headers['x-forwarded-for'] = chain.findLast((address) => !isTrusted(address)) ?? peer;
  };
}
