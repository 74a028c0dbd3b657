/** Who brought a change about. */
export type Actor =
  | { readonly type: 'USER'; readonly userId: string; readonly name: string }
  | { readonly type: 'STRIPE' }
  | { readonly type: 'CUSTOMER' }
  | { readonly type: 'SYSTEM' };

export type ActorType = Actor['type'];
