type Batch<Value> = { ids: Set<string>; values: Promise<ReadonlyMap<string, Value>> };

/**
 * Joins the look-ups of one turn of the event loop into one query per workspace, so that a field of fifty list rows
 * costs one query. Keeps nothing afterwards: what it answers is never older than the turn.
 */
export class BatchedLookup<Value> {
  private readonly batches = new Map<string, Batch<Value>>();

  /** `load` answers by id; an id it leaves out is unknown in that workspace. */
  constructor(
    private readonly load: (keys: {
      workspaceId: string;
      ids: readonly string[];
    }) => Promise<ReadonlyMap<string, Value>>,
  ) {}

  /** Undefined for an id that is unknown in the workspace. */
  async find({ workspaceId, id }: { workspaceId: string; id: string }): Promise<Value | undefined> {
    const batch = this.batches.get(workspaceId) ?? this.openBatch(workspaceId);
    batch.ids.add(id);
    return (await batch.values).get(id);
  }

  private openBatch(workspaceId: string): Batch<Value> {
    const ids = new Set<string>();
    const values = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.batches.delete(workspaceId);
      return this.load({ workspaceId, ids: [...ids] });
    });
    const batch = { ids, values };
    this.batches.set(workspaceId, batch);
    return batch;
  }
}
