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

export type DiscountType = 'AMOUNT' | 'PERCENT';

export type HealthState = 'ERROR' | 'OK' | 'WARNING';

export type InvoiceActionName =
  'CREATE_PAYMENT_LINK' | 'CREATE_STRIPE_INVOICE' | 'DELETE' | 'EDIT' | 'ISSUE' | 'VOID';

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

export type LiveRecordType = 'CONNECTION' | 'INVOICE' | 'NOTIFICATION';

export type PaymentKind = 'DISPUTE' | 'PAYMENT' | 'REFUND';

export type PaymentLinkState = 'CLOSED' | 'EXPIRED' | 'OPEN';

export type PaymentStatus = 'CANCELED' | 'FAILED' | 'PENDING' | 'PROCESSING' | 'SUCCEEDED';

/** What a role may do. A member sees and acts; moving money and settings are for admins. */
export type PermissionFlag =
  'BILLING_ACT' | 'BILLING_MOVE_MONEY' | 'BILLING_SETTINGS' | 'BILLING_VIEW';

export type Role = 'ADMIN' | 'MEMBER';

export type SortDirection = 'ASC' | 'DESC';

export type StripeMode = 'LIVE' | 'TEST';

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
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
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
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
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
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
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
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
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
        currency: string;
        amountMinor: string;
        method: string | null;
        methodDisplay: string | null;
        feeMinor: string | null;
        netMinor: string | null;
        occurredAt: string;
        failureMessage: string | null;
        movementId: string;
        stripePaymentIntentId: string | null;
        stripeChargeId: string | null;
        stripeRefundId: string | null;
        stripeDashboardUrl: string | null;
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
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
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
      currency: string;
      amountMinor: string;
      method: string | null;
      methodDisplay: string | null;
      feeMinor: string | null;
      netMinor: string | null;
      occurredAt: string;
      failureMessage: string | null;
      movementId: string;
      stripePaymentIntentId: string | null;
      stripeChargeId: string | null;
      stripeRefundId: string | null;
      stripeDashboardUrl: string | null;
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
    currency: string;
    amountMinor: string;
    method: string | null;
    methodDisplay: string | null;
    feeMinor: string | null;
    netMinor: string | null;
    occurredAt: string;
    failureMessage: string | null;
    movementId: string;
    stripePaymentIntentId: string | null;
    stripeChargeId: string | null;
    stripeRefundId: string | null;
    stripeDashboardUrl: string | null;
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
    secretKeyHint: string | null;
    publishableKeyHint: string | null;
    webhookSecretSet: boolean;
    webhookUrl: string;
    sandbox: boolean;
    lastCheckedAt: string | null;
    lastEventAt: string | null;
    lastEventType: string | null;
    eventsFailed: number;
    eventsWaiting: number;
    eventsQuarantined: number;
    health: Array<{
      __typename: 'HealthCheck';
      name: string;
      state: HealthState;
      message: string;
      fix: string | null;
    }>;
  }>;
};

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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
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
  ],
} as unknown as DocumentNode<InvoiceDetailFragment, unknown>;
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                { kind: 'Field', name: { kind: 'Name', value: 'methodDisplay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feeMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'netMinor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failureMessage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'movementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripePaymentIntentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeChargeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeRefundId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stripeDashboardUrl' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'current' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accountId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'countryCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultCurrency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'chargesEnabled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'secretKeyHint' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishableKeyHint' } },
                { kind: 'Field', name: { kind: 'Name', value: 'webhookSecretSet' } },
                { kind: 'Field', name: { kind: 'Name', value: 'webhookUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sandbox' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastCheckedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastEventAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastEventType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'eventsFailed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'eventsWaiting' } },
                { kind: 'Field', name: { kind: 'Name', value: 'eventsQuarantined' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'health' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fix' } },
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
} as unknown as DocumentNode<StripeConnectionsQuery, StripeConnectionsQueryVariables>;
