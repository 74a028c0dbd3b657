import type { PermissionFlag } from 'twenty-shared';

/** Who may call a handler. Every handler names exactly one. */
export type AccessRequirement =
  | { readonly type: 'PERMISSION'; readonly flag: PermissionFlag }
  | { readonly type: 'SIGNED_IN' }
  | { readonly type: 'PUBLIC'; readonly reason: string };
