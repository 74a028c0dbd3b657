import { decideDeliveryProtocol } from './forwarded-protocol.util.ts';

describe('the protocol of a delivery', () => {
  it.each([
    [true, 'https', 'HTTPS'],
    [true, 'HTTPS', 'HTTPS'],
    [true, 'http', 'HTTP'],
    [true, 'http, https', 'HTTP'],
    [true, 'https,http', 'HTTPS'],
    [true, ['http', 'https'], 'HTTP'],
    [true, '', 'UNKNOWN'],
    [true, 'gopher', 'UNKNOWN'],
    [true, undefined, 'UNKNOWN'],
    [false, 'http', 'UNKNOWN'],
    [false, 'https', 'UNKNOWN'],
    [false, undefined, 'UNKNOWN'],
  ] as const)(
    'through a trusted proxy: %s, header %j: %s',
    (isFromTrustedProxy, forwardedProto, protocol) => {
      expect(decideDeliveryProtocol({ isFromTrustedProxy, forwardedProto })).toBe(protocol);
    },
  );
});
