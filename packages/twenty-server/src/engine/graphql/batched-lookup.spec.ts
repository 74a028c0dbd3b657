import { BatchedLookup } from './batched-lookup.ts';

describe('A batched look-up', () => {
  const load = jest.fn(({ workspaceId, ids }: { workspaceId: string; ids: readonly string[] }) =>
    Promise.resolve(new Map(ids.map((id) => [id, `${workspaceId}:${id}`]))),
  );
  beforeEach(() => load.mockClear());

  it('asks once for everything of one turn, each id once', async () => {
    const lookup = new BatchedLookup(load);
    const found = await Promise.all(
      ['a', 'b', 'a'].map((id) => lookup.find({ workspaceId: 'w', id })),
    );
    expect(found).toEqual(['w:a', 'w:b', 'w:a']);
    expect(load.mock.calls).toEqual([[{ workspaceId: 'w', ids: ['a', 'b'] }]]);
  });

  it('P8: never mixes workspaces in one question', async () => {
    const lookup = new BatchedLookup(load);
    const found = await Promise.all([
      lookup.find({ workspaceId: 'v', id: 'a' }),
      lookup.find({ workspaceId: 'w', id: 'a' }),
    ]);
    expect(found).toEqual(['v:a', 'w:a']);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('remembers nothing for the next turn, and answers undefined for the unknown', async () => {
    const values = [new Map([['a', 'old']]), new Map<string, string>()];
    const lookup = new BatchedLookup(() => Promise.resolve(values.shift() ?? new Map()));
    expect(await lookup.find({ workspaceId: 'w', id: 'a' })).toBe('old');
    expect(await lookup.find({ workspaceId: 'w', id: 'a' })).toBeUndefined();
  });

  it('fails everybody who asked when the question fails, and nobody after', async () => {
    load.mockRejectedValueOnce(new Error('database is gone'));
    const lookup = new BatchedLookup(load);
    const asked = await Promise.allSettled(
      ['a', 'b'].map((id) => lookup.find({ workspaceId: 'w', id })),
    );
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await lookup.find({ workspaceId: 'w', id: 'a' })).toBe('w:a');
  });
});
