import { acceptRequestId } from './request-id.util.ts';

const UUID = /^[0-9a-f-]{36}$/;

describe('acceptRequestId', () => {
  it('keeps an id that is harmless in a log line', () => {
    expect(acceptRequestId('load-balancer_42.7')).toBe('load-balancer_42.7');
  });

  it.each([undefined, '', 'short', 'a'.repeat(129), 'two words', 'new\nline', '{"json":1}'])(
    'makes a new one instead of %p',
    (given) => {
      expect(acceptRequestId(given)).toMatch(UUID);
    },
  );

  it('makes a new one when the header came twice', () => {
    expect(acceptRequestId(['first-header', 'second-header'])).toMatch(UUID);
  });
});
