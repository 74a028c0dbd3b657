import { parseLiveChange } from './parse-live-change.util.ts';

describe('parseLiveChange', () => {
  it('reads what LiveUpdates announces', () => {
    const change = { workspaceId: 'w', type: 'INVOICE', id: 'i' };
    expect(parseLiveChange(JSON.stringify(change))).toEqual(change);
  });

  it.each([
    '',
    'x',
    'null',
    '[]',
    '{"workspaceId":"w","type":"INVOICE"}',
    '{"workspaceId":"w","type":"MOON","id":"i"}',
  ])('ignores %p', (payload) => {
    expect(parseLiveChange(payload)).toBeNull();
  });
});
