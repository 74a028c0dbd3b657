import { AuditEntryEntity } from '../audit/audit-entry.entity.ts';
import { SessionEntity } from '../auth/session.entity.ts';
import { ThrottleEntity } from '../auth/throttle.entity.ts';
import { UserEntity } from '../auth/user.entity.ts';
import { WorkspaceMemberEntity } from '../auth/workspace-member.entity.ts';
import { WorkspaceEntity } from '../workspace/workspace.entity.ts';
import { WorkerHeartbeatEntity } from '../heartbeat/worker-heartbeat.entity.ts';

export const ENGINE_ENTITIES = [
  AuditEntryEntity,
  SessionEntity,
  ThrottleEntity,
  UserEntity,
  WorkspaceEntity,
  WorkspaceMemberEntity,
  WorkerHeartbeatEntity,
];
