import type { Actor } from '../../../engine/audit/actor.type.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';

/** The signed-in person, as the audit trail names them. */
export const actorOf = ({ userId, userName }: SessionContext): Actor => ({
  type: 'USER',
  userId,
  name: userName,
});
