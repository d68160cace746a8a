import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Addresses no model server has and every cloud answers with credentials: link-local ones and the metadata services
 * outside that range. Private networks and this machine are legal: that is where model servers live.
 */
function forbiddenAddresses(): BlockList {
  const list = new BlockList();
  list.addSubnet('169.254.0.0', 16, 'ipv4');
  list.addSubnet('fe80::', 10, 'ipv6');
  // The same range behind NAT64, 6to4, SIIT, and as IPv4-compatible addresses.
  for (const prefix of ['64:ff9b::', '::ffff:0:', '::']) list.addSubnet(`${prefix}a9fe:0`, 112, 'ipv6');
  list.addSubnet('2002:a9fe::', 32, 'ipv6');
  for (const address of ['100.100.100.200', '168.63.129.16', '192.0.0.192']) list.addAddress(address, 'ipv4');
  for (const address of ['fd00:ec2::254', 'fd20:ce::254']) list.addAddress(address, 'ipv6');
  list.addSubnet('0.0.0.0', 32, 'ipv4');
  return list;
}

/** Tells whether an IP address (not a name) must not be contacted; IPv4 inside IPv6 is seen through. */
export function isForbiddenAddress(address: string): boolean {
  const kind = isIP(address);
  return kind !== 0 && forbiddenAddresses().check(address, kind === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Name resolution for `net.connect` that refuses names of forbidden addresses. It runs at every connection, so a name
 * that changes its address between two requests gains nothing.
 */
export const guardedLookup: LookupFunction = (host, options, found) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return found(error, '');
    const forbidden = addresses.find(({ address }) => isForbiddenAddress(address));
    if (forbidden !== undefined) {
      return found(failure(`${host} has the forbidden address ${forbidden.address}`, 'EACCES'), '');
    }
    const first = addresses[0];
    if (options.all === true) return found(null, addresses);
    return first === undefined
      ? found(failure(`${host} has no address`, 'ENOTFOUND'), '')
      : found(null, first.address, first.family);
  });
};

function failure(message: string, code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code });
}
