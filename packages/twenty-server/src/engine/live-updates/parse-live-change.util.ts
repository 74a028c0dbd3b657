import { LiveRecordType } from 'twenty-shared';
import type { LiveChange } from './live-change.type.ts';

const TYPES: ReadonlySet<string> = new Set(Object.values(LiveRecordType));

/** A LiveChange from a NOTIFY payload; `null` for anything else, e.g. from a newer version of the server. */
export const parseLiveChange = (payload: string): LiveChange | null => {
  let value: unknown;
  try {
    value = JSON.parse(payload);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { workspaceId, type, id } = value as Record<string, unknown>;
  const isComplete =
    typeof workspaceId === 'string' && typeof id === 'string' && typeof type === 'string';
  return isComplete && TYPES.has(type) ? { workspaceId, type: type as LiveRecordType, id } : null;
};
