import type { PermissionFlag, Role } from 'twenty-shared';

/** Who is asking, for whom, and what they may do. */
export type SessionContext = {
  readonly sessionId: string;
  readonly userId: string;
  readonly workspaceId: string;
  readonly userName: string;
  readonly userEmail: string;
  readonly role: Role;
  readonly permissions: readonly PermissionFlag[];
};
