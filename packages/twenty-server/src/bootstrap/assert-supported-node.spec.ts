import { assertSupportedNode } from './assert-supported-node.ts';

describe('assertSupportedNode', () => {
  it('refuses what is older than 22', () => {
    expect(() => assertSupportedNode('20.20.2')).toThrow('too old');
  });

  it('accepts 22 and newer', () => {
    expect(() => assertSupportedNode('22.0.0')).not.toThrow();
    expect(() => assertSupportedNode('24.21.0')).not.toThrow();
  });
});
