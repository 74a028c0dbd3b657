export const Role = { ADMIN: 'ADMIN', MEMBER: 'MEMBER' } as const;
export type Role = (typeof Role)[keyof typeof Role];

export const PermissionFlag = {
  /** See invoices, payments and who owes what. */
  BILLING_VIEW: 'BILLING_VIEW',
  /** Make, issue, push and void invoices, make payment links. */
  BILLING_ACT: 'BILLING_ACT',
  /** Give money back, or say that money came in outside Stripe. */
  BILLING_MOVE_MONEY: 'BILLING_MOVE_MONEY',
  /** See and change Stripe connections. */
  BILLING_SETTINGS: 'BILLING_SETTINGS',
  /** See the personal data in stored events; without it the webhook log masks them. */
  WEBHOOK_PAYLOAD_READ: 'WEBHOOK_PAYLOAD_READ',
} as const;
export type PermissionFlag = (typeof PermissionFlag)[keyof typeof PermissionFlag];

/** What a role may do; what is not listed is refused. */
export const PERMISSIONS_BY_ROLE: Readonly<Record<Role, readonly PermissionFlag[]>> = {
  MEMBER: [PermissionFlag.BILLING_VIEW, PermissionFlag.BILLING_ACT],
  ADMIN: Object.values(PermissionFlag),
};
