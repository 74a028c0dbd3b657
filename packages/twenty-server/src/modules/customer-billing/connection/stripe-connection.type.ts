/** Which of a Stripe account's two worlds a connection talks to. Objects of one never exist in the other. */
export const StripeMode = { TEST: 'TEST', LIVE: 'LIVE' } as const;
export type StripeMode = (typeof StripeMode)[keyof typeof StripeMode];

/** Where a connection's keys come from: read-only variables of the process, or the encrypted envelope in its row. */
export const ConnectionSource = { ENVIRONMENT: 'ENVIRONMENT', SETTINGS: 'SETTINGS' } as const;
export type ConnectionSource = (typeof ConnectionSource)[keyof typeof ConnectionSource];

/** A Stripe account in one mode, as a workspace uses it. Holds no secret: those stay in {@link ConnectionSecrets}. */
export type StripeConnection = {
  readonly id: string;
  readonly workspaceId: string;
  readonly mode: StripeMode;
  /** `acct_…` */
  readonly accountId: string;
  readonly accountName: string | null;
  readonly countryCode: string | null;
  readonly defaultCurrency: string | null;
  readonly chargesEnabled: boolean | null;
  readonly source: ConnectionSource;
  /** New objects of this mode are made here. The others keep listening for the payments they once started. */
  readonly isCurrent: boolean;
  /** Prefix and last four characters of the secret key; null once it was removed. */
  readonly secretKeyHint: string | null;
  readonly publishableKey: string | null;
  readonly lastCheckedAt: Date | null;
  readonly quarantinedAt: Date | null;
  /** What a restricted key may not do, as far as it was tried: at the last check, or when it was used since. */
  readonly missingPermissions: readonly KeyPermission[];
  /** Our clock minus Stripe's at the last check. */
  readonly clockSkewSeconds: number | null;
  /** Until then deliveries signed with the secret before the present one are accepted too. */
  readonly previousWebhookSecretValidUntil: Date | null;
  /** Events of the last day that Stripe could not deliver to some endpoint, when it was last asked. */
  readonly deliveriesFailing: number;
  readonly createdAt: Date;
};

/** Something a restricted key may or may not do, with Stripe's names: "Invoices", "rak_invoice_read". */
export type KeyPermission = {
  readonly resource: string;
  readonly permission: string;
  readonly access: 'Read' | 'Write';
};

/** What Stripe says of the account behind a key. */
export type StripeAccountFacts = {
  readonly accountId: string;
  readonly accountName: string | null;
  readonly countryCode: string | null;
  readonly defaultCurrency: string | null;
  readonly chargesEnabled: boolean;
};

export const isLivemode = (connection: Pick<StripeConnection, 'mode'>): boolean =>
  connection.mode === StripeMode.LIVE;

/** SECRET may do everything; RESTRICTED only what it was given. */
export const KeyKind = { SECRET: 'SECRET', RESTRICTED: 'RESTRICTED' } as const;
export type KeyKind = (typeof KeyKind)[keyof typeof KeyKind];
