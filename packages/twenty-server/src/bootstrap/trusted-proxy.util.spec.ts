import { parseTrustedProxy } from './trusted-proxy.util.ts';

describe('parseTrustedProxy', () => {
  it.each([
    [null, false],
    ['1', 1],
    ['loopback', ['loopback']],
    ['10.0.0.1, 192.168.0.0/16', ['10.0.0.1', '192.168.0.0/16']],
  ])('reads %p', (text, expected) => {
    expect(parseTrustedProxy(text)).toEqual(expected);
  });
});
