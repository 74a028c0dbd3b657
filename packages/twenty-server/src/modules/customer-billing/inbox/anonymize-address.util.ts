import { isIPv4, isIPv6 } from 'node:net';

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The network an address lies in, enough to tell one sender from another: `203.0.113.0/24`, `2001:db8:7::/48`. */
export const anonymizeAddress = (address: string | undefined): string => {
  const text = (address ?? '').replace(/%.*$/, '');
  const ipv4 = MAPPED_IPV4.exec(text)?.[1] ?? text;
  if (isIPv4(ipv4)) {
    return `${ipv4.split('.').slice(0, 3).join('.')}.0/24`;
  }
  return isIPv6(text) ? `${firstThreeGroups(text)}::/48` : 'unknown';
};

const firstThreeGroups = (address: string): string => {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
};
