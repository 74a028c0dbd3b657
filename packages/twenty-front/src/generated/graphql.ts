/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CompanyInput = {
  billingEmail?: string | null | undefined;
  countryCode?: string | null | undefined;
  name: string;
};

export type CreditNoteInput = {
  amountMinor: string;
  clientRequestId: string;
  invoiceId: string;
  memo?: string | null | undefined;
  paidPart?: CreditNotePaidPart | null | undefined;
  reason: CreditNoteReason;
};

export type CreditNotePaidPart = 'CUSTOMER_CREDIT' | 'OUT_OF_BAND' | 'REFUND';

export type CreditNoteReason =
  'DUPLICATE' | 'FRAUDULENT' | 'ORDER_CHANGE' | 'PRODUCT_UNSATISFACTORY';

export type DiscountType = 'AMOUNT' | 'PERCENT';

export type DoctorState = 'ERROR' | 'OK' | 'SKIPPED' | 'WARNING';

export type DriftKind = 'PAYMENT_MISSING' | 'STATUS_DIFFERS';

export type DriftReportState = 'DONE' | 'FAILED' | 'RUNNING';

export type InvoiceActionName =
  | 'CREATE_PAYMENT_LINK'
  | 'CREATE_STRIPE_INVOICE'
  | 'CREDIT_NOTE'
  | 'DELETE'
  | 'EDIT'
  | 'ISSUE'
  | 'MARK_UNCOLLECTIBLE'
  | 'RECORD_PAYMENT'
  | 'REFUND_OVERPAYMENT'
  | 'REISSUE'
  | 'VOID';

export type InvoiceDraftInput = {
  companyId: string;
  contactId?: string | null | undefined;
  /** ISO 4217, upper case. */
  currency: string;
  discountAmountMinor?: string | null | undefined;
  discountPercent?: string | null | undefined;
  discountType?: DiscountType | null | undefined;
  dueDate: string;
  issueDate: string;
  lines: Array<InvoiceLineInput>;
  note?: string | null | undefined;
};

export type InvoiceLineInput = {
  description: string;
  details?: string | null | undefined;
  discountAmountMinor?: string | null | undefined;
  discountPercent?: string | null | undefined;
  discountType?: DiscountType | null | undefined;
  quantity: string;
  taxRatePercent: string;
  unitPriceMinor: string;
};

export type InvoiceSort = {
  direction: SortDirection;
  field: InvoiceSortField;
};

/** TOTAL sorts by currency first, since amounts of different currencies do not compare. */
export type InvoiceSortField = 'CREATED_AT' | 'DUE_DATE' | 'NUMBER' | 'TOTAL';

export type InvoiceStatus =
  | 'DISPUTED'
  | 'DRAFT'
  | 'OPEN'
  | 'OVERPAID'
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'PARTIALLY_REFUNDED'
  | 'PAYMENT_FAILED'
  | 'PROCESSING'
  | 'REFUNDED'
  | 'UNCOLLECTIBLE'
  | 'VOID';

export type InvoiceTotalsInput = {
  /** ISO 4217, upper case. */
  currency: string;
  discountAmountMinor?: string | null | undefined;
  discountPercent?: string | null | undefined;
  discountType?: DiscountType | null | undefined;
  lines: Array<InvoiceLineInput>;
};

/** OPEN: something is owed, partly paid ones included. OVERDUE: owed after the due date, whatever else is true. PAID: paid or overpaid. Refunded, void and uncollectible ones are in ALL only. */
export type InvoiceView =
  'ALL' | 'DISPUTED' | 'DRAFT' | 'FAILED' | 'OPEN' | 'OVERDUE' | 'PAID' | 'PROCESSING';

export type KeyKind = 'RESTRICTED' | 'SECRET';

export type LiveRecordType = 'CONNECTION' | 'INVOICE' | 'NOTIFICATION';

export type ManualPaymentMethod = 'BANK_TRANSFER' | 'CARD_TERMINAL' | 'CASH' | 'CHECK' | 'OTHER';

export type PaymentKind = 'DISPUTE' | 'PAYMENT' | 'REFUND';

export type PaymentLinkState = 'CLOSED' | 'EXPIRED' | 'OPEN';

export type PaymentSort = {
  direction: SortDirection;
  field: PaymentSortField;
};

export type PaymentSortField = 'AMOUNT' | 'OCCURRED_AT';

export type PaymentSource = 'MANUAL' | 'STRIPE';

export type PaymentStatus = 'CANCELED' | 'FAILED' | 'PENDING' | 'PROCESSING' | 'SUCCEEDED';

export type PaymentView =
  'ALL' | 'DISPUTES' | 'FAILED' | 'OUTSIDE_STRIPE' | 'PROCESSING' | 'REFUNDS' | 'SUCCEEDED';

/** What a role may do. A member sees and acts; moving money and settings are for admins. */
export type PermissionFlag =
  | 'BILLING_ACT'
  | 'BILLING_MOVE_MONEY'
  | 'BILLING_SETTINGS'
  | 'BILLING_VIEW'
  | 'WEBHOOK_PAYLOAD_READ';

export type RecordPaymentInput = {
  amountMinor: string;
  clientRequestId: string;
  invoiceId: string;
  method: ManualPaymentMethod;
  note?: string | null | undefined;
  receivedOn: string;
  reference?: string | null | undefined;
};

export type RefundOverpaymentInput = {
  clientRequestId: string;
  invoiceId: string;
};

export type RefundPaymentInput = {
  amountMinor: string;
  clientRequestId: string;
  note?: string | null | undefined;
  paymentId: string;
  reason?: RefundReason | null | undefined;
};

export type RefundReason = 'DUPLICATE' | 'FRAUDULENT' | 'REQUESTED_BY_CUSTOMER';

export type Role = 'ADMIN' | 'MEMBER';

export type SortDirection = 'ASC' | 'DESC';

export type StripeEventState =
  'DISPATCHED' | 'FAILED' | 'IGNORED' | 'PROCESSED' | 'QUARANTINED' | 'RECEIVED' | 'WAITING';

/** Write-only: nothing gives a key back but its prefix and last four. */
export type StripeKeyInput = {
  confirmationToken?: string | null | undefined;
  publishableKey?: string | null | undefined;
  secretKey: string;
};

export type StripeMode = 'LIVE' | 'TEST';

export type WebhookLogFilter = {
  connectionId?: string | null | undefined;
  /** Part of an event, object or request id, or of an invoice number. */
  search?: string | null | undefined;
  states?: Array<StripeEventState> | null | undefined;
  /** A type (invoice.paid), or the family it begins with (invoice). */
  type?: string | null | undefined;
};

export type DriftFindingFieldsFragment = {
  __typename: 'DriftFinding';
  id: string;
  kind: DriftKind;
  objectId: string | null;
  currency: string | null;
  oursMinor: string | null;
  stripesMinor: string | null;
  message: string;
  cause: string;
  since: string;
  connectionId: string;
  repairable: boolean;
  repairedAt: string | null;
  invoice: { __typename: 'Invoice'; id: string; number: string | null } | null;
};

export type DriftReportFieldsFragment = {
  __typename: 'DriftReport';
  id: string;
  startedAt: string;
  finishedAt: string | null;
  state: DriftReportState;
  progressDone: number;
  progressTotal: number | null;
  requests: number;
  invoicesCompared: number;
  findingCount: number;
  failureMessage: string | null;
};

export type DriftReportQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type DriftReportQuery = {
  driftReport: {
    __typename: 'DriftReport';
    id: string;
    startedAt: string;
    finishedAt: string | null;
    state: DriftReportState;
    progressDone: number;
    progressTotal: number | null;
    requests: number;
    invoicesCompared: number;
    findingCount: number;
    failureMessage: string | null;
    findings: {
      __typename: 'DriftFindingConnection';
      edges: Array<{
        __typename: 'DriftFindingEdge';
        cursor: string;
        node: {
          __typename: 'DriftFinding';
          id: string;
          kind: DriftKind;
          objectId: string | null;
          currency: string | null;
          oursMinor: string | null;
          stripesMinor: string | null;
          message: string;
          cause: string;
          since: string;
          connectionId: string;
          repairable: boolean;
          repairedAt: string | null;
          invoice: { __typename: 'Invoice'; id: string; number: string | null } | null;
        };
      }>;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type StartDriftReportMutationVariables = Exact<{ [key: string]: never }>;

export type StartDriftReportMutation = {
  startDriftReport: {
    __typename: 'DriftReport';
    id: string;
    startedAt: string;
    finishedAt: string | null;
    state: DriftReportState;
    progressDone: number;
    progressTotal: number | null;
    requests: number;
    invoicesCompared: number;
    findingCount: number;
    failureMessage: string | null;
  };
};

export type RepairDriftMutationVariables = Exact<{
  findingIds: Array<string> | string;
}>;

export type RepairDriftMutation = {
  repairDrift: {
    __typename: 'DriftReport';
    id: string;
    startedAt: string;
    finishedAt: string | null;
    state: DriftReportState;
    progressDone: number;
    progressTotal: number | null;
    requests: number;
    invoicesCompared: number;
    findingCount: number;
    failureMessage: string | null;
  };
};

export type RecoveryStatesQueryVariables = Exact<{ [key: string]: never }>;

export type RecoveryStatesQuery = {
  recoveryStates: Array<{
    __typename: 'RecoveryState';
    connectionId: string;
    cursorAt: string | null;
    lastRunAt: string | null;
    lastRecoveredCount: number;
    recoveredLastDay: number;
    lagSeconds: number | null;
    running: boolean;
  }>;
};

export type RecoveryStateFieldsFragment = {
  __typename: 'RecoveryState';
  connectionId: string;
  cursorAt: string | null;
  lastRunAt: string | null;
  lastRecoveredCount: number;
  recoveredLastDay: number;
  lagSeconds: number | null;
  running: boolean;
};

export type RecoverMissedEventsMutationVariables = Exact<{
  connectionId: string;
}>;

export type RecoverMissedEventsMutation = {
  recoverMissedEvents: {
    __typename: 'RecoveryState';
    connectionId: string;
    cursorAt: string | null;
    lastRunAt: string | null;
    lastRecoveredCount: number;
    recoveredLastDay: number;
    lagSeconds: number | null;
    running: boolean;
  };
};

export type CurrentUserFieldsFragment = {
  __typename: 'CurrentUser';
  id: string;
  email: string;
  name: string;
  role: Role;
  permissions: Array<PermissionFlag>;
  workspace: {
    __typename: 'Workspace';
    id: string;
    name: string;
    locale: string;
    timeZone: string;
    today: string;
    defaultCurrency: string;
  };
};

export type CurrentUserQueryVariables = Exact<{ [key: string]: never }>;

export type CurrentUserQuery = {
  currentUser: {
    __typename: 'CurrentUser';
    id: string;
    email: string;
    name: string;
    role: Role;
    permissions: Array<PermissionFlag>;
    workspace: {
      __typename: 'Workspace';
      id: string;
      name: string;
      locale: string;
      timeZone: string;
      today: string;
      defaultCurrency: string;
    };
  } | null;
};

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;

export type SignInMutation = {
  signIn: {
    __typename: 'CurrentUser';
    id: string;
    email: string;
    name: string;
    role: Role;
    permissions: Array<PermissionFlag>;
    workspace: {
      __typename: 'Workspace';
      id: string;
      name: string;
      locale: string;
      timeZone: string;
      today: string;
      defaultCurrency: string;
    };
  };
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: boolean };

export type CompaniesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;

export type CompaniesQuery = {
  companies: {
    __typename: 'CompanyConnection';
    totalCount: number;
    edges: Array<{
      __typename: 'CompanyEdge';
      cursor: string;
      node: {
        __typename: 'Company';
        id: string;
        name: string;
        billingEmail: string | null;
        countryCode: string | null;
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type PeopleOfCompanyQueryVariables = Exact<{
  first: number;
  companyId: string;
  search?: string | null | undefined;
}>;

export type PeopleOfCompanyQuery = {
  people: {
    __typename: 'PersonConnection';
    totalCount: number;
    edges: Array<{
      __typename: 'PersonEdge';
      cursor: string;
      node: {
        __typename: 'Person';
        id: string;
        name: string;
        email: string | null;
        jobTitle: string | null;
      };
    }>;
  };
};

export type CreateCompanyMutationVariables = Exact<{
  input: CompanyInput;
}>;

export type CreateCompanyMutation = {
  createCompany: {
    __typename: 'Company';
    id: string;
    name: string;
    billingEmail: string | null;
    countryCode: string | null;
  };
};

export type DoctorQueryVariables = Exact<{ [key: string]: never }>;

export type DoctorQuery = {
  doctor: {
    __typename: 'DoctorReport';
    checkedAt: string;
    ok: boolean;
    findings: Array<{
      __typename: 'DoctorFinding';
      name: string;
      state: DoctorState;
      message: string;
      fix: string | null;
      blocksMoney: boolean;
    }>;
  };
};

export type CreateInvoiceMutationVariables = Exact<{
  input: InvoiceDraftInput;
}>;

export type CreateInvoiceMutation = {
  createInvoice: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type UpdateInvoiceMutationVariables = Exact<{
  id: string;
  version: number;
  input: InvoiceDraftInput;
}>;

export type UpdateInvoiceMutation = {
  updateInvoice: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type InvoiceTotalsQueryVariables = Exact<{
  input: InvoiceTotalsInput;
}>;

export type InvoiceTotalsQuery = {
  invoiceTotals: {
    __typename: 'InvoiceTotals';
    subtotalMinor: string;
    invoiceDiscountMinor: string;
    netMinor: string;
    taxMinor: string;
    totalMinor: string;
    lineNetMinor: Array<string>;
    taxes: Array<{
      __typename: 'InvoiceTax';
      ratePercent: string;
      taxableMinor: string;
      taxMinor: string;
    }>;
  };
};

export type InvoicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  view: InvoiceView;
  search?: string | null | undefined;
  sort?: InvoiceSort | null | undefined;
}>;

export type InvoicesQuery = {
  invoices: {
    __typename: 'InvoiceConnection';
    totalCount: number;
    edges: Array<{
      __typename: 'InvoiceEdge';
      cursor: string;
      node: {
        __typename: 'Invoice';
        id: string;
        number: string | null;
        status: InvoiceStatus;
        currency: string;
        issueDate: string;
        dueDate: string;
        version: number;
        totalMinor: string;
        owedMinor: string;
        livemode: boolean | null;
        company: { __typename: 'Company'; id: string; name: string };
        flags: {
          __typename: 'InvoiceFlags';
          overdue: boolean;
          processing: boolean;
          partPaid: boolean;
          refunded: boolean;
          disputed: boolean;
          inquiry: boolean;
          creditApplied: boolean;
          test: boolean;
        };
        paymentLink: {
          __typename: 'InvoicePaymentLink';
          state: PaymentLinkState;
          openedCount: number;
        } | null;
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
    sums: Array<{
      __typename: 'CurrencySum';
      currency: string;
      totalMinor: string;
      owedMinor: string;
      count: number;
    }>;
  };
};

export type InvoiceViewCountsQueryVariables = Exact<{ [key: string]: never }>;

export type InvoiceViewCountsQuery = {
  invoiceViewCounts: Array<{ __typename: 'InvoiceViewCount'; view: InvoiceView; count: number }>;
};

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;

export type RecordPaymentMutation = {
  recordPayment: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type UndoRecordedPaymentMutationVariables = Exact<{
  paymentId: string;
  reason: string;
}>;

export type UndoRecordedPaymentMutation = {
  undoRecordedPayment: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type RefundPaymentMutationVariables = Exact<{
  input: RefundPaymentInput;
}>;

export type RefundPaymentMutation = {
  refundPayment: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type RefundOverpaymentMutationVariables = Exact<{
  input: RefundOverpaymentInput;
}>;

export type RefundOverpaymentMutation = {
  refundOverpayment: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type CreateCreditNoteMutationVariables = Exact<{
  input: CreditNoteInput;
}>;

export type CreateCreditNoteMutation = {
  createCreditNote: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type IssueInvoiceMutationVariables = Exact<{
  id: string;
}>;

export type IssueInvoiceMutation = {
  issueInvoice: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type CreateStripeInvoiceMutationVariables = Exact<{
  id: string;
}>;

export type CreateStripeInvoiceMutation = {
  createStripeInvoice: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type CreatePaymentLinkMutationVariables = Exact<{
  id: string;
}>;

export type CreatePaymentLinkMutation = {
  createPaymentLink: {
    __typename: 'CreatedPaymentLink';
    url: string;
    expiresAt: string;
    invoice: {
      __typename: 'Invoice';
      billingEmail: string | null;
      note: string | null;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      lineCount: number;
      paidMinor: string;
      refundedMinor: string;
      disputedMinor: string;
      keptMinor: string;
      stripeInvoiceId: string | null;
      stripeDashboardUrl: string | null;
      stripeVersion: number | null;
      overpaidMinor: string;
      createdAt: string;
      updatedAt: string;
      id: string;
      number: string | null;
      status: InvoiceStatus;
      currency: string;
      issueDate: string;
      dueDate: string;
      version: number;
      totalMinor: string;
      owedMinor: string;
      livemode: boolean | null;
      contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
      lines: Array<{
        __typename: 'InvoiceLineItem';
        id: string;
        position: number;
        description: string;
        details: string | null;
        quantity: string;
        unitPriceMinor: string;
        discountType: DiscountType | null;
        discountPercent: string | null;
        discountAmountMinor: string | null;
        taxRatePercent: string;
        netMinor: string;
        discountMinor: string;
        grossMinor: string;
      }>;
      totals: {
        __typename: 'InvoiceTotals';
        subtotalMinor: string;
        invoiceDiscountMinor: string;
        netMinor: string;
        taxMinor: string;
        totalMinor: string;
        lineNetMinor: Array<string>;
        taxes: Array<{
          __typename: 'InvoiceTax';
          ratePercent: string;
          taxableMinor: string;
          taxMinor: string;
        }>;
      };
      explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
      overpayment: {
        __typename: 'Overpayment';
        amountMinor: string;
        refundableMinor: string;
        keptAsCredit: boolean;
        blockedReason: string | null;
      } | null;
      creditNotes: Array<{
        __typename: 'CreditNote';
        id: string;
        number: string | null;
        amountMinor: string;
        reason: string | null;
        memo: string | null;
        createdAt: string;
        stripeCreditNoteId: string | null;
        stripeDashboardUrl: string | null;
        prePayment: boolean;
        voided: boolean;
      }>;
      paymentLink: {
        __typename: 'InvoicePaymentLink';
        url: string;
        expiresAt: string;
        openedCount: number;
        lastOpenedAt: string | null;
        state: PaymentLinkState;
      } | null;
      payments: Array<{
        __typename: 'Payment';
        id: string;
        kind: PaymentKind;
        status: PaymentStatus;
        source: PaymentSource;
        currency: string;
        amountMinor: string;
        method: string | null;
        methodDisplay: string | null;
        feeMinor: string | null;
        netMinor: string | null;
        occurredAt: string;
        failureMessage: string | null;
        livemode: boolean | null;
        movementId: string;
        stripePaymentIntentId: string | null;
        stripeChargeId: string | null;
        stripeRefundId: string | null;
        stripeDashboardUrl: string | null;
        refundableMinor: string;
        refundBlockedReason: string | null;
        undoable: boolean;
        counterPaymentId: string | null;
        recordedByName: string | null;
        note: string | null;
        reference: string | null;
        disputeStatus: string | null;
        disputeReason: string | null;
        evidenceDueBy: string | null;
        returnedDebit: boolean;
      }>;
      attempts: Array<{
        __typename: 'PaymentAttempt';
        id: string;
        amountMinor: string;
        currency: string;
        methodDisplay: string | null;
        reason: string;
        declineCode: string | null;
        occurredAt: string;
        stripeChargeId: string | null;
      }>;
      actions: Array<{
        __typename: 'InvoiceAction';
        action: InvoiceActionName;
        allowed: boolean;
        reason: string | null;
      }>;
      work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
      company: { __typename: 'Company'; id: string; name: string };
      flags: {
        __typename: 'InvoiceFlags';
        overdue: boolean;
        processing: boolean;
        partPaid: boolean;
        refunded: boolean;
        disputed: boolean;
        inquiry: boolean;
        creditApplied: boolean;
        test: boolean;
      };
    };
  };
};

export type VoidInvoiceMutationVariables = Exact<{
  id: string;
  reason: string;
}>;

export type VoidInvoiceMutation = {
  voidInvoice: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type MarkInvoiceUncollectibleMutationVariables = Exact<{
  id: string;
  reason: string;
}>;

export type MarkInvoiceUncollectibleMutation = {
  markInvoiceUncollectible: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type ReissueInvoiceMutationVariables = Exact<{
  id: string;
  input: InvoiceDraftInput;
  reason: string;
}>;

export type ReissueInvoiceMutation = {
  reissueInvoice: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type DeleteInvoiceMutationVariables = Exact<{
  id: string;
}>;

export type DeleteInvoiceMutation = { deleteInvoice: string };

export type InvoiceQueryVariables = Exact<{
  id: string;
}>;

export type InvoiceQuery = {
  invoice: {
    __typename: 'Invoice';
    billingEmail: string | null;
    note: string | null;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    lineCount: number;
    paidMinor: string;
    refundedMinor: string;
    disputedMinor: string;
    keptMinor: string;
    stripeInvoiceId: string | null;
    stripeDashboardUrl: string | null;
    stripeVersion: number | null;
    overpaidMinor: string;
    createdAt: string;
    updatedAt: string;
    id: string;
    number: string | null;
    status: InvoiceStatus;
    currency: string;
    issueDate: string;
    dueDate: string;
    version: number;
    totalMinor: string;
    owedMinor: string;
    livemode: boolean | null;
    contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
    lines: Array<{
      __typename: 'InvoiceLineItem';
      id: string;
      position: number;
      description: string;
      details: string | null;
      quantity: string;
      unitPriceMinor: string;
      discountType: DiscountType | null;
      discountPercent: string | null;
      discountAmountMinor: string | null;
      taxRatePercent: string;
      netMinor: string;
      discountMinor: string;
      grossMinor: string;
    }>;
    totals: {
      __typename: 'InvoiceTotals';
      subtotalMinor: string;
      invoiceDiscountMinor: string;
      netMinor: string;
      taxMinor: string;
      totalMinor: string;
      lineNetMinor: Array<string>;
      taxes: Array<{
        __typename: 'InvoiceTax';
        ratePercent: string;
        taxableMinor: string;
        taxMinor: string;
      }>;
    };
    explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
    overpayment: {
      __typename: 'Overpayment';
      amountMinor: string;
      refundableMinor: string;
      keptAsCredit: boolean;
      blockedReason: string | null;
    } | null;
    creditNotes: Array<{
      __typename: 'CreditNote';
      id: string;
      number: string | null;
      amountMinor: string;
      reason: string | null;
      memo: string | null;
      createdAt: string;
      stripeCreditNoteId: string | null;
      stripeDashboardUrl: string | null;
      prePayment: boolean;
      voided: boolean;
    }>;
    paymentLink: {
      __typename: 'InvoicePaymentLink';
      url: string;
      expiresAt: string;
      openedCount: number;
      lastOpenedAt: string | null;
      state: PaymentLinkState;
    } | null;
    payments: Array<{
      __typename: 'Payment';
      id: string;
      kind: PaymentKind;
      status: PaymentStatus;
      source: PaymentSource;
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      livemode: boolean | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
      refundableMinor: string;
      refundBlockedReason: string | null;
      undoable: boolean;
      counterPaymentId: string | null;
      recordedByName: string | null;
      note: string | null;
      reference: string | null;
      disputeStatus: string | null;
      disputeReason: string | null;
      evidenceDueBy: string | null;
      returnedDebit: boolean;
    }>;
    attempts: Array<{
      __typename: 'PaymentAttempt';
      id: string;
      amountMinor: string;
      currency: string;
      methodDisplay: string | null;
      reason: string;
      declineCode: string | null;
      occurredAt: string;
      stripeChargeId: string | null;
    }>;
    actions: Array<{
      __typename: 'InvoiceAction';
      action: InvoiceActionName;
      allowed: boolean;
      reason: string | null;
    }>;
    work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
    company: { __typename: 'Company'; id: string; name: string };
    flags: {
      __typename: 'InvoiceFlags';
      overdue: boolean;
      processing: boolean;
      partPaid: boolean;
      refunded: boolean;
      disputed: boolean;
      inquiry: boolean;
      creditApplied: boolean;
      test: boolean;
    };
  };
};

export type InvoiceTimelineQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type InvoiceTimelineQuery = {
  invoice: {
    __typename: 'Invoice';
    id: string;
    timeline: {
      __typename: 'TimelineConnection';
      edges: Array<{
        __typename: 'TimelineEdge';
        cursor: string;
        node: {
          __typename: 'TimelineEntry';
          id: string;
          occurredAt: string;
          actorName: string;
          action: string;
          summary: string;
          fromStatus: InvoiceStatus | null;
          toStatus: InvoiceStatus | null;
          evidence: Array<{
            __typename: 'TimelineEvidence';
            eventType: string | null;
            stripeEventId: string | null;
            stripeRequestId: string | null;
          }>;
        };
      }>;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
    };
  };
};

export type InvoiceRowFragment = {
  __typename: 'Invoice';
  id: string;
  number: string | null;
  status: InvoiceStatus;
  currency: string;
  issueDate: string;
  dueDate: string;
  version: number;
  totalMinor: string;
  owedMinor: string;
  livemode: boolean | null;
  company: { __typename: 'Company'; id: string; name: string };
  flags: {
    __typename: 'InvoiceFlags';
    overdue: boolean;
    processing: boolean;
    partPaid: boolean;
    refunded: boolean;
    disputed: boolean;
    inquiry: boolean;
    creditApplied: boolean;
    test: boolean;
  };
  paymentLink: {
    __typename: 'InvoicePaymentLink';
    state: PaymentLinkState;
    openedCount: number;
  } | null;
};

export type InvoiceDetailFragment = {
  __typename: 'Invoice';
  billingEmail: string | null;
  note: string | null;
  discountType: DiscountType | null;
  discountPercent: string | null;
  discountAmountMinor: string | null;
  lineCount: number;
  paidMinor: string;
  refundedMinor: string;
  disputedMinor: string;
  keptMinor: string;
  stripeInvoiceId: string | null;
  stripeDashboardUrl: string | null;
  stripeVersion: number | null;
  overpaidMinor: string;
  createdAt: string;
  updatedAt: string;
  id: string;
  number: string | null;
  status: InvoiceStatus;
  currency: string;
  issueDate: string;
  dueDate: string;
  version: number;
  totalMinor: string;
  owedMinor: string;
  livemode: boolean | null;
  contact: { __typename: 'Person'; id: string; name: string; email: string | null } | null;
  lines: Array<{
    __typename: 'InvoiceLineItem';
    id: string;
    position: number;
    description: string;
    details: string | null;
    quantity: string;
    unitPriceMinor: string;
    discountType: DiscountType | null;
    discountPercent: string | null;
    discountAmountMinor: string | null;
    taxRatePercent: string;
    netMinor: string;
    discountMinor: string;
    grossMinor: string;
  }>;
  totals: {
    __typename: 'InvoiceTotals';
    subtotalMinor: string;
    invoiceDiscountMinor: string;
    netMinor: string;
    taxMinor: string;
    totalMinor: string;
    lineNetMinor: Array<string>;
    taxes: Array<{
      __typename: 'InvoiceTax';
      ratePercent: string;
      taxableMinor: string;
      taxMinor: string;
    }>;
  };
  explanation: { __typename: 'StatusExplanation'; row: string; sentence: string };
  overpayment: {
    __typename: 'Overpayment';
    amountMinor: string;
    refundableMinor: string;
    keptAsCredit: boolean;
    blockedReason: string | null;
  } | null;
  creditNotes: Array<{
    __typename: 'CreditNote';
    id: string;
    number: string | null;
    amountMinor: string;
    reason: string | null;
    memo: string | null;
    createdAt: string;
    stripeCreditNoteId: string | null;
    stripeDashboardUrl: string | null;
    prePayment: boolean;
    voided: boolean;
  }>;
  paymentLink: {
    __typename: 'InvoicePaymentLink';
    url: string;
    expiresAt: string;
    openedCount: number;
    lastOpenedAt: string | null;
    state: PaymentLinkState;
  } | null;
  payments: Array<{
    __typename: 'Payment';
    id: string;
    kind: PaymentKind;
    status: PaymentStatus;
    source: PaymentSource;
    currency: string;
    amountMinor: string;
    method: string | null;
    methodDisplay: string | null;
    feeMinor: string | null;
    netMinor: string | null;
    occurredAt: string;
    failureMessage: string | null;
    livemode: boolean | null;
    movementId: string;
    stripePaymentIntentId: string | null;
    stripeChargeId: string | null;
    stripeRefundId: string | null;
    stripeDashboardUrl: string | null;
    refundableMinor: string;
    refundBlockedReason: string | null;
    undoable: boolean;
    counterPaymentId: string | null;
    recordedByName: string | null;
    note: string | null;
    reference: string | null;
    disputeStatus: string | null;
    disputeReason: string | null;
    evidenceDueBy: string | null;
    returnedDebit: boolean;
  }>;
  attempts: Array<{
    __typename: 'PaymentAttempt';
    id: string;
    amountMinor: string;
    currency: string;
    methodDisplay: string | null;
    reason: string;
    declineCode: string | null;
    occurredAt: string;
    stripeChargeId: string | null;
  }>;
  actions: Array<{
    __typename: 'InvoiceAction';
    action: InvoiceActionName;
    allowed: boolean;
    reason: string | null;
  }>;
  work: { __typename: 'InvoiceWork'; holder: string; since: string } | null;
  company: { __typename: 'Company'; id: string; name: string };
  flags: {
    __typename: 'InvoiceFlags';
    overdue: boolean;
    processing: boolean;
    partPaid: boolean;
    refunded: boolean;
    disputed: boolean;
    inquiry: boolean;
    creditApplied: boolean;
    test: boolean;
  };
};

export type LiveChangesSubscriptionVariables = Exact<{ [key: string]: never }>;

export type LiveChangesSubscription = {
  liveChanges: { __typename: 'LiveChange'; type: LiveRecordType; id: string };
};

export type BillingModeQueryVariables = Exact<{ [key: string]: never }>;

export type BillingModeQuery = {
  billingMode: {
    __typename: 'BillingMode';
    mode: StripeMode | null;
    sandbox: boolean;
    connected: boolean;
    lastEventAt: string | null;
  };
};

export type NotificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type NotificationsQuery = {
  notifications: {
    __typename: 'NotificationConnection';
    unreadCount: number;
    edges: Array<{
      __typename: 'NotificationEdge';
      cursor: string;
      node: {
        __typename: 'Notification';
        id: string;
        kind: string;
        title: string;
        body: string;
        invoiceId: string | null;
        createdAt: string;
        readAt: string | null;
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type MarkNotificationsReadMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;

export type MarkNotificationsReadMutation = { markNotificationsRead: number };

export type PaymentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  view: PaymentView;
  search?: string | null | undefined;
  sort?: PaymentSort | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;

export type PaymentsQuery = {
  payments: {
    __typename: 'PaymentConnection';
    totalCount: number;
    edges: Array<{
      __typename: 'PaymentEdge';
      cursor: string;
      node: {
        __typename: 'Payment';
        id: string;
        kind: PaymentKind;
        status: PaymentStatus;
        source: PaymentSource;
        currency: string;
        amountMinor: string;
        method: string | null;
        methodDisplay: string | null;
        feeMinor: string | null;
        netMinor: string | null;
        occurredAt: string;
        failureMessage: string | null;
        livemode: boolean | null;
        disputeStatus: string | null;
        evidenceDueBy: string | null;
        returnedDebit: boolean;
        counterPaymentId: string | null;
        invoice: {
          __typename: 'Invoice';
          id: string;
          number: string | null;
          company: { __typename: 'Company'; id: string; name: string };
        };
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
    sums: Array<{
      __typename: 'PaymentSum';
      currency: string;
      count: number;
      inMinor: string;
      outMinor: string;
      feeMinor: string;
      netMinor: string;
    }>;
  };
};

export type PaymentViewCountsQueryVariables = Exact<{ [key: string]: never }>;

export type PaymentViewCountsQuery = {
  paymentViewCounts: Array<{ __typename: 'PaymentViewCount'; view: PaymentView; count: number }>;
};

export type PaymentRowFragment = {
  __typename: 'Payment';
  id: string;
  kind: PaymentKind;
  status: PaymentStatus;
  source: PaymentSource;
  currency: string;
  amountMinor: string;
  method: string | null;
  methodDisplay: string | null;
  feeMinor: string | null;
  netMinor: string | null;
  occurredAt: string;
  failureMessage: string | null;
  livemode: boolean | null;
  disputeStatus: string | null;
  evidenceDueBy: string | null;
  returnedDebit: boolean;
  counterPaymentId: string | null;
  invoice: {
    __typename: 'Invoice';
    id: string;
    number: string | null;
    company: { __typename: 'Company'; id: string; name: string };
  };
};

export type PaymentDetailFragment = {
  __typename: 'Payment';
  id: string;
  kind: PaymentKind;
  status: PaymentStatus;
  source: PaymentSource;
  currency: string;
  amountMinor: string;
  method: string | null;
  methodDisplay: string | null;
  feeMinor: string | null;
  netMinor: string | null;
  occurredAt: string;
  failureMessage: string | null;
  livemode: boolean | null;
  movementId: string;
  stripePaymentIntentId: string | null;
  stripeChargeId: string | null;
  stripeRefundId: string | null;
  stripeDashboardUrl: string | null;
  refundableMinor: string;
  refundBlockedReason: string | null;
  undoable: boolean;
  counterPaymentId: string | null;
  recordedByName: string | null;
  note: string | null;
  reference: string | null;
  disputeStatus: string | null;
  disputeReason: string | null;
  evidenceDueBy: string | null;
  returnedDebit: boolean;
};

export type StatusExplanationQueryVariables = Exact<{
  id: string;
}>;

export type StatusExplanationQuery = {
  invoice: {
    __typename: 'Invoice';
    id: string;
    status: InvoiceStatus;
    currency: string;
    explanation: {
      __typename: 'StatusExplanation';
      row: string;
      sentence: string;
      since: string | null;
      facts: Array<{
        __typename: 'StatusFact';
        name: string;
        label: string;
        amountMinor: string | null;
        yes: boolean | null;
      }>;
      passed: Array<{
        __typename: 'StatusRuleCheck';
        row: string;
        fits: boolean;
        sentence: string;
      }>;
      evidence: Array<{
        __typename: 'TimelineEvidence';
        eventType: string | null;
        stripeEventId: string | null;
        stripeRequestId: string | null;
      }>;
    };
  };
};

export type BillingSettingsQueryVariables = Exact<{ [key: string]: never }>;

export type BillingSettingsQuery = {
  billingSettings: {
    __typename: 'BillingSettings';
    mode: StripeMode;
    eventRetentionDays: number;
    graceDays: number;
  };
};

export type UpdateBillingSettingsMutationVariables = Exact<{
  eventRetentionDays: number;
}>;

export type UpdateBillingSettingsMutation = {
  updateBillingSettings: {
    __typename: 'BillingSettings';
    mode: StripeMode;
    eventRetentionDays: number;
    graceDays: number;
  };
};

export type SetStripeModeMutationVariables = Exact<{
  mode: StripeMode;
  confirmationToken?: string | null | undefined;
}>;

export type SetStripeModeMutation = {
  setStripeMode: {
    __typename: 'ModeChange';
    mode: StripeMode;
    changed: boolean;
    confirmation: {
      __typename: 'KeyConfirmation';
      kind: string;
      title: string;
      body: string;
      token: string;
    } | null;
  };
};

export type ConfirmClonedDatabaseMutationVariables = Exact<{ [key: string]: never }>;

export type ConfirmClonedDatabaseMutation = { confirmClonedDatabase: boolean };

export type SaveStripeKeyMutationVariables = Exact<{
  input: StripeKeyInput;
}>;

export type SaveStripeKeyMutation = {
  saveStripeKey: {
    __typename: 'KeyCheckResult';
    saved: boolean;
    connection: {
      __typename: 'StripeConnectionInfo';
      id: string;
      mode: StripeMode;
      current: boolean;
      source: string;
      accountId: string;
      accountName: string | null;
      countryCode: string | null;
      defaultCurrency: string | null;
      chargesEnabled: boolean | null;
      keyKind: KeyKind;
      secretKeyHint: string | null;
      publishableKeyHint: string | null;
      canDoMoreThanNeeded: boolean;
      webhookSecretSet: boolean;
      previousWebhookSecretValidUntil: string | null;
      webhookUrl: string;
      sandbox: boolean;
      locked: boolean;
      lockReason: string | null;
      invoiceCount: number;
      openInvoiceCount: number;
      lastCheckedAt: string | null;
      lastEventAt: string | null;
      lastEventType: string | null;
      eventsFailed: number;
      eventsWaiting: number;
      eventsQuarantined: number;
      deliveriesFailing: number;
      apiErrorsLastDay: number;
      rateLimitedLastDay: number;
      clockSkewSeconds: number | null;
      missingPermissions: Array<{
        __typename: 'MissingPermission';
        resource: string;
        permission: string;
        access: string;
      }>;
      webhookEndpoint: {
        __typename: 'WebhookEndpointInfo';
        stripeEndpointId: string;
        url: string;
        apiVersion: string | null;
        enabled: boolean;
        missingEvents: Array<string>;
        extraEvents: Array<string>;
        registeredAt: string;
      } | null;
    } | null;
    confirmation: {
      __typename: 'KeyConfirmation';
      kind: string;
      title: string;
      body: string;
      token: string;
    } | null;
  };
};

export type CheckStripeConnectionMutationVariables = Exact<{
  connectionId: string;
}>;

export type CheckStripeConnectionMutation = {
  checkStripeConnection: {
    __typename: 'StripeConnectionInfo';
    id: string;
    mode: StripeMode;
    current: boolean;
    source: string;
    accountId: string;
    accountName: string | null;
    countryCode: string | null;
    defaultCurrency: string | null;
    chargesEnabled: boolean | null;
    keyKind: KeyKind;
    secretKeyHint: string | null;
    publishableKeyHint: string | null;
    canDoMoreThanNeeded: boolean;
    webhookSecretSet: boolean;
    previousWebhookSecretValidUntil: string | null;
    webhookUrl: string;
    sandbox: boolean;
    locked: boolean;
    lockReason: string | null;
    invoiceCount: number;
    openInvoiceCount: number;
    lastCheckedAt: string | null;
    lastEventAt: string | null;
    lastEventType: string | null;
    eventsFailed: number;
    eventsWaiting: number;
    eventsQuarantined: number;
    deliveriesFailing: number;
    apiErrorsLastDay: number;
    rateLimitedLastDay: number;
    clockSkewSeconds: number | null;
    missingPermissions: Array<{
      __typename: 'MissingPermission';
      resource: string;
      permission: string;
      access: string;
    }>;
    webhookEndpoint: {
      __typename: 'WebhookEndpointInfo';
      stripeEndpointId: string;
      url: string;
      apiVersion: string | null;
      enabled: boolean;
      missingEvents: Array<string>;
      extraEvents: Array<string>;
      registeredAt: string;
    } | null;
  };
};

export type RemoveStripeKeyMutationVariables = Exact<{
  connectionId: string;
}>;

export type RemoveStripeKeyMutation = {
  removeStripeKey: {
    __typename: 'StripeConnectionInfo';
    id: string;
    mode: StripeMode;
    current: boolean;
    source: string;
    accountId: string;
    accountName: string | null;
    countryCode: string | null;
    defaultCurrency: string | null;
    chargesEnabled: boolean | null;
    keyKind: KeyKind;
    secretKeyHint: string | null;
    publishableKeyHint: string | null;
    canDoMoreThanNeeded: boolean;
    webhookSecretSet: boolean;
    previousWebhookSecretValidUntil: string | null;
    webhookUrl: string;
    sandbox: boolean;
    locked: boolean;
    lockReason: string | null;
    invoiceCount: number;
    openInvoiceCount: number;
    lastCheckedAt: string | null;
    lastEventAt: string | null;
    lastEventType: string | null;
    eventsFailed: number;
    eventsWaiting: number;
    eventsQuarantined: number;
    deliveriesFailing: number;
    apiErrorsLastDay: number;
    rateLimitedLastDay: number;
    clockSkewSeconds: number | null;
    missingPermissions: Array<{
      __typename: 'MissingPermission';
      resource: string;
      permission: string;
      access: string;
    }>;
    webhookEndpoint: {
      __typename: 'WebhookEndpointInfo';
      stripeEndpointId: string;
      url: string;
      apiVersion: string | null;
      enabled: boolean;
      missingEvents: Array<string>;
      extraEvents: Array<string>;
      registeredAt: string;
    } | null;
  };
};

export type RegisterWebhookMutationVariables = Exact<{
  connectionId: string;
}>;

export type RegisterWebhookMutation = {
  registerWebhook: {
    __typename: 'StripeConnectionInfo';
    id: string;
    mode: StripeMode;
    current: boolean;
    source: string;
    accountId: string;
    accountName: string | null;
    countryCode: string | null;
    defaultCurrency: string | null;
    chargesEnabled: boolean | null;
    keyKind: KeyKind;
    secretKeyHint: string | null;
    publishableKeyHint: string | null;
    canDoMoreThanNeeded: boolean;
    webhookSecretSet: boolean;
    previousWebhookSecretValidUntil: string | null;
    webhookUrl: string;
    sandbox: boolean;
    locked: boolean;
    lockReason: string | null;
    invoiceCount: number;
    openInvoiceCount: number;
    lastCheckedAt: string | null;
    lastEventAt: string | null;
    lastEventType: string | null;
    eventsFailed: number;
    eventsWaiting: number;
    eventsQuarantined: number;
    deliveriesFailing: number;
    apiErrorsLastDay: number;
    rateLimitedLastDay: number;
    clockSkewSeconds: number | null;
    missingPermissions: Array<{
      __typename: 'MissingPermission';
      resource: string;
      permission: string;
      access: string;
    }>;
    webhookEndpoint: {
      __typename: 'WebhookEndpointInfo';
      stripeEndpointId: string;
      url: string;
      apiVersion: string | null;
      enabled: boolean;
      missingEvents: Array<string>;
      extraEvents: Array<string>;
      registeredAt: string;
    } | null;
  };
};

export type RotateWebhookSecretMutationVariables = Exact<{
  connectionId: string;
}>;

export type RotateWebhookSecretMutation = {
  rotateWebhookSecret: {
    __typename: 'StripeConnectionInfo';
    id: string;
    mode: StripeMode;
    current: boolean;
    source: string;
    accountId: string;
    accountName: string | null;
    countryCode: string | null;
    defaultCurrency: string | null;
    chargesEnabled: boolean | null;
    keyKind: KeyKind;
    secretKeyHint: string | null;
    publishableKeyHint: string | null;
    canDoMoreThanNeeded: boolean;
    webhookSecretSet: boolean;
    previousWebhookSecretValidUntil: string | null;
    webhookUrl: string;
    sandbox: boolean;
    locked: boolean;
    lockReason: string | null;
    invoiceCount: number;
    openInvoiceCount: number;
    lastCheckedAt: string | null;
    lastEventAt: string | null;
    lastEventType: string | null;
    eventsFailed: number;
    eventsWaiting: number;
    eventsQuarantined: number;
    deliveriesFailing: number;
    apiErrorsLastDay: number;
    rateLimitedLastDay: number;
    clockSkewSeconds: number | null;
    missingPermissions: Array<{
      __typename: 'MissingPermission';
      resource: string;
      permission: string;
      access: string;
    }>;
    webhookEndpoint: {
      __typename: 'WebhookEndpointInfo';
      stripeEndpointId: string;
      url: string;
      apiVersion: string | null;
      enabled: boolean;
      missingEvents: Array<string>;
      extraEvents: Array<string>;
      registeredAt: string;
    } | null;
  };
};

export type SaveWebhookSecretMutationVariables = Exact<{
  connectionId: string;
  secret: string;
}>;

export type SaveWebhookSecretMutation = {
  saveWebhookSecret: {
    __typename: 'StripeConnectionInfo';
    id: string;
    mode: StripeMode;
    current: boolean;
    source: string;
    accountId: string;
    accountName: string | null;
    countryCode: string | null;
    defaultCurrency: string | null;
    chargesEnabled: boolean | null;
    keyKind: KeyKind;
    secretKeyHint: string | null;
    publishableKeyHint: string | null;
    canDoMoreThanNeeded: boolean;
    webhookSecretSet: boolean;
    previousWebhookSecretValidUntil: string | null;
    webhookUrl: string;
    sandbox: boolean;
    locked: boolean;
    lockReason: string | null;
    invoiceCount: number;
    openInvoiceCount: number;
    lastCheckedAt: string | null;
    lastEventAt: string | null;
    lastEventType: string | null;
    eventsFailed: number;
    eventsWaiting: number;
    eventsQuarantined: number;
    deliveriesFailing: number;
    apiErrorsLastDay: number;
    rateLimitedLastDay: number;
    clockSkewSeconds: number | null;
    missingPermissions: Array<{
      __typename: 'MissingPermission';
      resource: string;
      permission: string;
      access: string;
    }>;
    webhookEndpoint: {
      __typename: 'WebhookEndpointInfo';
      stripeEndpointId: string;
      url: string;
      apiVersion: string | null;
      enabled: boolean;
      missingEvents: Array<string>;
      extraEvents: Array<string>;
      registeredAt: string;
    } | null;
  };
};

export type RemoveStaleWebhookEndpointsMutationVariables = Exact<{
  connectionId: string;
  stripeEndpointIds: Array<string> | string;
}>;

export type RemoveStaleWebhookEndpointsMutation = { removeStaleWebhookEndpoints: number };

export type StripeConnectionFieldsFragment = {
  __typename: 'StripeConnectionInfo';
  id: string;
  mode: StripeMode;
  current: boolean;
  source: string;
  accountId: string;
  accountName: string | null;
  countryCode: string | null;
  defaultCurrency: string | null;
  chargesEnabled: boolean | null;
  keyKind: KeyKind;
  secretKeyHint: string | null;
  publishableKeyHint: string | null;
  canDoMoreThanNeeded: boolean;
  webhookSecretSet: boolean;
  previousWebhookSecretValidUntil: string | null;
  webhookUrl: string;
  sandbox: boolean;
  locked: boolean;
  lockReason: string | null;
  invoiceCount: number;
  openInvoiceCount: number;
  lastCheckedAt: string | null;
  lastEventAt: string | null;
  lastEventType: string | null;
  eventsFailed: number;
  eventsWaiting: number;
  eventsQuarantined: number;
  deliveriesFailing: number;
  apiErrorsLastDay: number;
  rateLimitedLastDay: number;
  clockSkewSeconds: number | null;
  missingPermissions: Array<{
    __typename: 'MissingPermission';
    resource: string;
    permission: string;
    access: string;
  }>;
  webhookEndpoint: {
    __typename: 'WebhookEndpointInfo';
    stripeEndpointId: string;
    url: string;
    apiVersion: string | null;
    enabled: boolean;
    missingEvents: Array<string>;
    extraEvents: Array<string>;
    registeredAt: string;
  } | null;
};

export type StripeConnectionsQueryVariables = Exact<{ [key: string]: never }>;

export type StripeConnectionsQuery = {
  stripeConnections: Array<{
    __typename: 'StripeConnectionInfo';
    id: string;
    mode: StripeMode;
    current: boolean;
    source: string;
    accountId: string;
    accountName: string | null;
    countryCode: string | null;
    defaultCurrency: string | null;
    chargesEnabled: boolean | null;
    keyKind: KeyKind;
    secretKeyHint: string | null;
    publishableKeyHint: string | null;
    canDoMoreThanNeeded: boolean;
    webhookSecretSet: boolean;
    previousWebhookSecretValidUntil: string | null;
    webhookUrl: string;
    sandbox: boolean;
    locked: boolean;
    lockReason: string | null;
    invoiceCount: number;
    openInvoiceCount: number;
    lastCheckedAt: string | null;
    lastEventAt: string | null;
    lastEventType: string | null;
    eventsFailed: number;
    eventsWaiting: number;
    eventsQuarantined: number;
    deliveriesFailing: number;
    apiErrorsLastDay: number;
    rateLimitedLastDay: number;
    clockSkewSeconds: number | null;
    missingPermissions: Array<{
      __typename: 'MissingPermission';
      resource: string;
      permission: string;
      access: string;
    }>;
    webhookEndpoint: {
      __typename: 'WebhookEndpointInfo';
      stripeEndpointId: string;
      url: string;
      apiVersion: string | null;
      enabled: boolean;
      missingEvents: Array<string>;
      extraEvents: Array<string>;
      registeredAt: string;
    } | null;
  }>;
};

export type StaleWebhookEndpointsQueryVariables = Exact<{
  connectionId: string;
}>;

export type StaleWebhookEndpointsQuery = {
  staleWebhookEndpoints: Array<{
    __typename: 'StaleEndpoint';
    stripeEndpointId: string;
    url: string;
    createdAt: string;
  }>;
};

export type WebhookLogRowFragment = {
  __typename: 'WebhookLogEntry';
  id: string;
  stripeEventId: string;
  type: string;
  objectId: string | null;
  mode: StripeMode;
  connectionId: string;
  state: StripeEventState;
  reason: string | null;
  attempts: number;
  receivedAt: string;
  processedAt: string | null;
  durationMs: number | null;
  apiVersion: string | null;
  stripeRequestId: string | null;
  invoice: { __typename: 'Invoice'; id: string; number: string | null } | null;
};

export type WebhookLogQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: WebhookLogFilter | null | undefined;
}>;

export type WebhookLogQuery = {
  webhookLog: {
    __typename: 'WebhookLogConnection';
    edges: Array<{
      __typename: 'WebhookLogEdge';
      cursor: string;
      node: {
        __typename: 'WebhookLogEntry';
        id: string;
        stripeEventId: string;
        type: string;
        objectId: string | null;
        mode: StripeMode;
        connectionId: string;
        state: StripeEventState;
        reason: string | null;
        attempts: number;
        receivedAt: string;
        processedAt: string | null;
        durationMs: number | null;
        apiVersion: string | null;
        stripeRequestId: string | null;
        invoice: { __typename: 'Invoice'; id: string; number: string | null } | null;
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
    counts: Array<{ __typename: 'WebhookLogCount'; state: StripeEventState; count: number }>;
  };
};

export type WebhookLogCountsQueryVariables = Exact<{ [key: string]: never }>;

export type WebhookLogCountsQuery = {
  webhookLog: {
    __typename: 'WebhookLogConnection';
    counts: Array<{ __typename: 'WebhookLogCount'; state: StripeEventState; count: number }>;
  };
};

export type WebhookLogEntryQueryVariables = Exact<{
  id: string;
}>;

export type WebhookLogEntryQuery = {
  webhookLogEntry: {
    __typename: 'WebhookLogDetail';
    payload: string;
    masked: boolean;
    entry: {
      __typename: 'WebhookLogEntry';
      id: string;
      stripeEventId: string;
      type: string;
      objectId: string | null;
      mode: StripeMode;
      connectionId: string;
      state: StripeEventState;
      reason: string | null;
      attempts: number;
      receivedAt: string;
      processedAt: string | null;
      durationMs: number | null;
      apiVersion: string | null;
      stripeRequestId: string | null;
      invoice: { __typename: 'Invoice'; id: string; number: string | null } | null;
    };
  };
};

export type FailedSignaturesQueryVariables = Exact<{ [key: string]: never }>;

export type FailedSignaturesQuery = {
  failedSignatures: Array<{
    __typename: 'FailedSignatureCount';
    connectionId: string | null;
    reason: string;
    source: string;
    count: number;
    lastAt: string;
  }>;
};

export type ReplayWebhookEventMutationVariables = Exact<{
  id: string;
}>;

export type ReplayWebhookEventMutation = {
  replayWebhookEvent: {
    __typename: 'WebhookLogEntry';
    id: string;
    stripeEventId: string;
    type: string;
    objectId: string | null;
    mode: StripeMode;
    connectionId: string;
    state: StripeEventState;
    reason: string | null;
    attempts: number;
    receivedAt: string;
    processedAt: string | null;
    durationMs: number | null;
    apiVersion: string | null;
    stripeRequestId: string | null;
    invoice: { __typename: 'Invoice'; id: string; number: string | null } | null;
  };
};

export type ReplayFailedWebhookEventsMutationVariables = Exact<{ [key: string]: never }>;

export type ReplayFailedWebhookEventsMutation = { replayFailedWebhookEvents: number };

export const DriftFindingFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DriftFindingFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DriftFinding' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoice' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'objectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oursMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripesMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'repairable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'repairedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DriftFindingFieldsFragment, unknown>;
export const DriftReportFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DriftReportFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DriftReport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progressDone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progressTotal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invoicesCompared' } },
          { kind: 'Field', name: { kind: 'Name', value: 'findingCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DriftReportFieldsFragment, unknown>;
export const RecoveryStateFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RecoveryStateFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RecoveryState' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'connectionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cursorAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRunAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRecoveredCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recoveredLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'running' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecoveryStateFieldsFragment, unknown>;
export const CurrentUserFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CurrentUserFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CurrentUser' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'today' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultCurrency' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CurrentUserFieldsFragment, unknown>;
export const InvoiceRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvoiceRowFragment, unknown>;
export const PaymentDetailFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PaymentDetailFragment, unknown>;
export const InvoiceDetailFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvoiceDetailFragment, unknown>;
export const PaymentRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoice' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'company' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PaymentRowFragment, unknown>;
export const StripeConnectionFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StripeConnectionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StripeConnectionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countryCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'defaultCurrency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chargesEnabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secretKeyHint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishableKeyHint' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPermissions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'permission' } },
                { kind: 'Field', name: { kind: 'Name', value: 'access' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canDoMoreThanNeeded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookSecretSet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousWebhookSecretValidUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'webhookEndpoint' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stripeEndpointId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'apiVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enabled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missingEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'registeredAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sandbox' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lockReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openInvoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastCheckedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsFailed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsQuarantined' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliveriesFailing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apiErrorsLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateLimitedLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockSkewSeconds' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StripeConnectionFieldsFragment, unknown>;
export const WebhookLogRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WebhookLogRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WebhookLogEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeEventId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoice' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'processedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'durationMs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apiVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRequestId' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WebhookLogRowFragment, unknown>;
export const DriftReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DriftReport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'driftReport' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DriftReportFields' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'findings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'DriftFindingFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DriftReportFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DriftReport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progressDone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progressTotal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invoicesCompared' } },
          { kind: 'Field', name: { kind: 'Name', value: 'findingCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DriftFindingFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DriftFinding' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoice' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'objectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oursMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripesMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'repairable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'repairedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DriftReportQuery, DriftReportQueryVariables>;
export const StartDriftReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StartDriftReport' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'startDriftReport' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DriftReportFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DriftReportFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DriftReport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progressDone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progressTotal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invoicesCompared' } },
          { kind: 'Field', name: { kind: 'Name', value: 'findingCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartDriftReportMutation, StartDriftReportMutationVariables>;
export const RepairDriftDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RepairDrift' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'findingIds' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'repairDrift' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'findingIds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'findingIds' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DriftReportFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DriftReportFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DriftReport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finishedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progressDone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progressTotal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requests' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invoicesCompared' } },
          { kind: 'Field', name: { kind: 'Name', value: 'findingCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RepairDriftMutation, RepairDriftMutationVariables>;
export const RecoveryStatesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RecoveryStates' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recoveryStates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RecoveryStateFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RecoveryStateFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RecoveryState' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'connectionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cursorAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRunAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRecoveredCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recoveredLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'running' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecoveryStatesQuery, RecoveryStatesQueryVariables>;
export const RecoverMissedEventsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecoverMissedEvents' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recoverMissedEvents' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'connectionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RecoveryStateFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RecoveryStateFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RecoveryState' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'connectionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cursorAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRunAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRecoveredCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recoveredLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'running' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecoverMissedEventsMutation, RecoverMissedEventsMutationVariables>;
export const CurrentUserDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CurrentUser' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'currentUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CurrentUserFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CurrentUserFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CurrentUser' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'today' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultCurrency' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CurrentUserQuery, CurrentUserQueryVariables>;
export const SignInDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'email' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'password' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'email' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'email' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'password' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'password' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CurrentUserFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CurrentUserFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CurrentUser' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'permissions' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workspace' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'today' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultCurrency' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignOut' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'signOut' } }],
      },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const CompaniesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Companies' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'companies' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'countryCode' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompaniesQuery, CompaniesQueryVariables>;
export const PeopleOfCompanyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PeopleOfCompany' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'companyId' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'companyId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'companyId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'jobTitle' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PeopleOfCompanyQuery, PeopleOfCompanyQueryVariables>;
export const CreateCompanyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateCompany' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CompanyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createCompany' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
                { kind: 'Field', name: { kind: 'Name', value: 'countryCode' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateCompanyMutation, CreateCompanyMutationVariables>;
export const DoctorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Doctor' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'doctor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'findings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fix' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'blocksMoney' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ok' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DoctorQuery, DoctorQueryVariables>;
export const CreateInvoiceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateInvoice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvoiceDraftInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createInvoice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateInvoiceMutation, CreateInvoiceMutationVariables>;
export const UpdateInvoiceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateInvoice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'version' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvoiceDraftInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateInvoice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'version' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'version' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateInvoiceMutation, UpdateInvoiceMutationVariables>;
export const InvoiceTotalsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InvoiceTotals' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvoiceTotalsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoiceTotals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvoiceTotalsQuery, InvoiceTotalsQueryVariables>;
export const InvoicesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Invoices' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'view' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvoiceView' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvoiceSort' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoices' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'view' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'view' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sums' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvoicesQuery, InvoicesQueryVariables>;
export const InvoiceViewCountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InvoiceViewCounts' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoiceViewCounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'view' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvoiceViewCountsQuery, InvoiceViewCountsQueryVariables>;
export const RecordPaymentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordPayment' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordPaymentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordPayment' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const UndoRecordedPaymentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UndoRecordedPayment' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'paymentId' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'undoRecordedPayment' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'paymentId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'paymentId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UndoRecordedPaymentMutation, UndoRecordedPaymentMutationVariables>;
export const RefundPaymentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RefundPayment' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RefundPaymentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refundPayment' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RefundPaymentMutation, RefundPaymentMutationVariables>;
export const RefundOverpaymentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RefundOverpayment' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RefundOverpaymentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refundOverpayment' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RefundOverpaymentMutation, RefundOverpaymentMutationVariables>;
export const CreateCreditNoteDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateCreditNote' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreditNoteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createCreditNote' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateCreditNoteMutation, CreateCreditNoteMutationVariables>;
export const IssueInvoiceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'IssueInvoice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'issueInvoice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IssueInvoiceMutation, IssueInvoiceMutationVariables>;
export const CreateStripeInvoiceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateStripeInvoice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createStripeInvoice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateStripeInvoiceMutation, CreateStripeInvoiceMutationVariables>;
export const CreatePaymentLinkDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreatePaymentLink' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createPaymentLink' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invoice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreatePaymentLinkMutation, CreatePaymentLinkMutationVariables>;
export const VoidInvoiceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'VoidInvoice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'voidInvoice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VoidInvoiceMutation, VoidInvoiceMutationVariables>;
export const MarkInvoiceUncollectibleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkInvoiceUncollectible' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markInvoiceUncollectible' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<
  MarkInvoiceUncollectibleMutation,
  MarkInvoiceUncollectibleMutationVariables
>;
export const ReissueInvoiceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReissueInvoice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InvoiceDraftInput' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reissueInvoice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReissueInvoiceMutation, ReissueInvoiceMutationVariables>;
export const DeleteInvoiceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeleteInvoice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deleteInvoice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeleteInvoiceMutation, DeleteInvoiceMutationVariables>;
export const InvoiceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Invoice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceDetail' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueDate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'owedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flags' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partPaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refunded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inquiry' } },
                { kind: 'Field', name: { kind: 'Name', value: 'creditApplied' } },
                { kind: 'Field', name: { kind: 'Name', value: 'test' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundBlockedReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undoable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InvoiceDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Invoice' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InvoiceRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'billingEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paidMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refundedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputedMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keptMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contact' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'details' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitPriceMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountPercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountAmountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxRatePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'discountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grossMinor' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'subtotalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'invoiceDiscountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lineNetMinor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratePercent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxableMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taxMinor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explanation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeInvoiceId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overpaidMinor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overpayment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundableMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keptAsCredit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockedReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'creditNotes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeCreditNoteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prePayment' } },
                { kind: 'Field', name: { kind: 'Name', value: 'voided' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentLink' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOpenedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentDetail' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'declineCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'work' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvoiceQuery, InvoiceQueryVariables>;
export const InvoiceTimelineDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InvoiceTimeline' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'timeline' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'fromStatus' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'toStatus' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'evidence' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'eventType' },
                                        },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'stripeEventId' },
                                        },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'stripeRequestId' },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvoiceTimelineQuery, InvoiceTimelineQueryVariables>;
export const LiveChangesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'LiveChanges' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'liveChanges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LiveChangesSubscription, LiveChangesSubscriptionVariables>;
export const BillingModeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BillingMode' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'billingMode' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sandbox' } },
                { kind: 'Field', name: { kind: 'Name', value: 'connected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastEventAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BillingModeQuery, BillingModeQueryVariables>;
export const NotificationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Notifications' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notifications' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'invoiceId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'readAt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'unreadCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationsReadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkNotificationsRead' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markNotificationsRead' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const PaymentsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Payments' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'view' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PaymentView' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PaymentSort' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payments' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'view' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'view' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PaymentRow' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sums' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'inMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PaymentRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Payment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'livemode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputeStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceDueBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnedDebit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counterPaymentId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoice' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'company' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PaymentsQuery, PaymentsQueryVariables>;
export const PaymentViewCountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PaymentViewCounts' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paymentViewCounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'view' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PaymentViewCountsQuery, PaymentViewCountsQueryVariables>;
export const StatusExplanationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StatusExplanation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'explanation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'facts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'yes' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'passed' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'fits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'evidence' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'eventType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'stripeEventId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'stripeRequestId' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StatusExplanationQuery, StatusExplanationQueryVariables>;
export const BillingSettingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BillingSettings' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'billingSettings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'eventRetentionDays' } },
                { kind: 'Field', name: { kind: 'Name', value: 'graceDays' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BillingSettingsQuery, BillingSettingsQueryVariables>;
export const UpdateBillingSettingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateBillingSettings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'eventRetentionDays' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateBillingSettings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'eventRetentionDays' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'eventRetentionDays' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'eventRetentionDays' } },
                { kind: 'Field', name: { kind: 'Name', value: 'graceDays' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateBillingSettingsMutation, UpdateBillingSettingsMutationVariables>;
export const SetStripeModeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetStripeMode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'mode' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'StripeMode' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'confirmationToken' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setStripeMode' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'mode' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'mode' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'confirmationToken' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'confirmationToken' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'confirmation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'token' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetStripeModeMutation, SetStripeModeMutationVariables>;
export const ConfirmClonedDatabaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmClonedDatabase' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'confirmClonedDatabase' } }],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmClonedDatabaseMutation, ConfirmClonedDatabaseMutationVariables>;
export const SaveStripeKeyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveStripeKey' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'StripeKeyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveStripeKey' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'saved' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'connection' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'StripeConnectionFields' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'confirmation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'token' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StripeConnectionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StripeConnectionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countryCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'defaultCurrency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chargesEnabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secretKeyHint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishableKeyHint' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPermissions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'permission' } },
                { kind: 'Field', name: { kind: 'Name', value: 'access' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canDoMoreThanNeeded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookSecretSet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousWebhookSecretValidUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'webhookEndpoint' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stripeEndpointId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'apiVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enabled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missingEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'registeredAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sandbox' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lockReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openInvoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastCheckedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsFailed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsQuarantined' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliveriesFailing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apiErrorsLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateLimitedLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockSkewSeconds' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveStripeKeyMutation, SaveStripeKeyMutationVariables>;
export const CheckStripeConnectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckStripeConnection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkStripeConnection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'connectionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'StripeConnectionFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StripeConnectionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StripeConnectionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countryCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'defaultCurrency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chargesEnabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secretKeyHint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishableKeyHint' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPermissions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'permission' } },
                { kind: 'Field', name: { kind: 'Name', value: 'access' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canDoMoreThanNeeded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookSecretSet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousWebhookSecretValidUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'webhookEndpoint' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stripeEndpointId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'apiVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enabled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missingEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'registeredAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sandbox' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lockReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openInvoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastCheckedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsFailed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsQuarantined' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliveriesFailing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apiErrorsLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateLimitedLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockSkewSeconds' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckStripeConnectionMutation, CheckStripeConnectionMutationVariables>;
export const RemoveStripeKeyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveStripeKey' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeStripeKey' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'connectionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'StripeConnectionFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StripeConnectionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StripeConnectionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countryCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'defaultCurrency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chargesEnabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secretKeyHint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishableKeyHint' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPermissions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'permission' } },
                { kind: 'Field', name: { kind: 'Name', value: 'access' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canDoMoreThanNeeded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookSecretSet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousWebhookSecretValidUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'webhookEndpoint' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stripeEndpointId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'apiVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enabled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missingEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'registeredAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sandbox' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lockReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openInvoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastCheckedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsFailed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsQuarantined' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliveriesFailing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apiErrorsLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateLimitedLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockSkewSeconds' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveStripeKeyMutation, RemoveStripeKeyMutationVariables>;
export const RegisterWebhookDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RegisterWebhook' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'registerWebhook' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'connectionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'StripeConnectionFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StripeConnectionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StripeConnectionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countryCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'defaultCurrency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chargesEnabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secretKeyHint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishableKeyHint' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPermissions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'permission' } },
                { kind: 'Field', name: { kind: 'Name', value: 'access' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canDoMoreThanNeeded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookSecretSet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousWebhookSecretValidUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'webhookEndpoint' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stripeEndpointId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'apiVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enabled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missingEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'registeredAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sandbox' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lockReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openInvoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastCheckedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsFailed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsQuarantined' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliveriesFailing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apiErrorsLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateLimitedLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockSkewSeconds' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RegisterWebhookMutation, RegisterWebhookMutationVariables>;
export const RotateWebhookSecretDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RotateWebhookSecret' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rotateWebhookSecret' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'connectionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'StripeConnectionFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StripeConnectionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StripeConnectionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countryCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'defaultCurrency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chargesEnabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secretKeyHint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishableKeyHint' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPermissions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'permission' } },
                { kind: 'Field', name: { kind: 'Name', value: 'access' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canDoMoreThanNeeded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookSecretSet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousWebhookSecretValidUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'webhookEndpoint' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stripeEndpointId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'apiVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enabled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missingEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'registeredAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sandbox' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lockReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openInvoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastCheckedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsFailed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsQuarantined' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliveriesFailing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apiErrorsLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateLimitedLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockSkewSeconds' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const SaveWebhookSecretDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveWebhookSecret' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'secret' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveWebhookSecret' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'connectionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'secret' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'secret' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'StripeConnectionFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StripeConnectionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StripeConnectionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countryCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'defaultCurrency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chargesEnabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secretKeyHint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishableKeyHint' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPermissions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'permission' } },
                { kind: 'Field', name: { kind: 'Name', value: 'access' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canDoMoreThanNeeded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookSecretSet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousWebhookSecretValidUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'webhookEndpoint' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stripeEndpointId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'apiVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enabled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missingEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'registeredAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sandbox' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lockReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openInvoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastCheckedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsFailed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsQuarantined' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliveriesFailing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apiErrorsLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateLimitedLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockSkewSeconds' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveWebhookSecretMutation, SaveWebhookSecretMutationVariables>;
export const RemoveStaleWebhookEndpointsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveStaleWebhookEndpoints' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'stripeEndpointIds' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
              },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeStaleWebhookEndpoints' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'connectionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'stripeEndpointIds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'stripeEndpointIds' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<
  RemoveStaleWebhookEndpointsMutation,
  RemoveStaleWebhookEndpointsMutationVariables
>;
export const StripeConnectionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StripeConnections' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stripeConnections' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'StripeConnectionFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StripeConnectionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StripeConnectionInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countryCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'defaultCurrency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chargesEnabled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'keyKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secretKeyHint' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishableKeyHint' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingPermissions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'resource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'permission' } },
                { kind: 'Field', name: { kind: 'Name', value: 'access' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canDoMoreThanNeeded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookSecretSet' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousWebhookSecretValidUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'webhookUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'webhookEndpoint' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stripeEndpointId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'apiVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enabled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missingEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extraEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'registeredAt' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sandbox' } },
          { kind: 'Field', name: { kind: 'Name', value: 'locked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lockReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openInvoiceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastCheckedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastEventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsFailed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventsQuarantined' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliveriesFailing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apiErrorsLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateLimitedLastDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clockSkewSeconds' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StripeConnectionsQuery, StripeConnectionsQueryVariables>;
export const StaleWebhookEndpointsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StaleWebhookEndpoints' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'staleWebhookEndpoints' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'connectionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stripeEndpointId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StaleWebhookEndpointsQuery, StaleWebhookEndpointsQueryVariables>;
export const WebhookLogDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WebhookLog' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WebhookLogFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'webhookLog' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'WebhookLogRow' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WebhookLogRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WebhookLogEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeEventId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoice' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'processedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'durationMs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apiVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRequestId' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WebhookLogQuery, WebhookLogQueryVariables>;
export const WebhookLogCountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WebhookLogCounts' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'webhookLog' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WebhookLogCountsQuery, WebhookLogCountsQueryVariables>;
export const WebhookLogEntryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WebhookLogEntry' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'webhookLogEntry' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entry' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'WebhookLogRow' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'payload' } },
                { kind: 'Field', name: { kind: 'Name', value: 'masked' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WebhookLogRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WebhookLogEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeEventId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoice' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'processedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'durationMs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apiVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRequestId' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WebhookLogEntryQuery, WebhookLogEntryQueryVariables>;
export const FailedSignaturesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FailedSignatures' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'failedSignatures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'connectionId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FailedSignaturesQuery, FailedSignaturesQueryVariables>;
export const ReplayWebhookEventDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReplayWebhookEvent' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replayWebhookEvent' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'WebhookLogRow' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WebhookLogRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WebhookLogEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeEventId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invoice' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connectionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'processedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'durationMs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'apiVersion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stripeRequestId' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReplayWebhookEventMutation, ReplayWebhookEventMutationVariables>;
export const ReplayFailedWebhookEventsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReplayFailedWebhookEvents' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'replayFailedWebhookEvents' } }],
      },
    },
  ],
} as unknown as DocumentNode<
  ReplayFailedWebhookEventsMutation,
  ReplayFailedWebhookEventsMutationVariables
>;
