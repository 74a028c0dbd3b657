import type { LiveRecordType } from 'twenty-shared';

/** Names a record that changed. Whoever is interested reads it again; the change itself is not sent. */
export type LiveChange = {
  readonly workspaceId: string;
  readonly type: LiveRecordType;
  readonly id: string;
};
