import { InMemoryCache, type FieldFunctionOptions } from '@apollo/client/cache';
import { mergeNewestFirst } from './utils/merge-newest-first.util.ts';

type Connection = {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: unknown;
};

const afterOf = ({ args }: FieldFunctionOptions): string | null => {
  const after: unknown = args?.['after'];
  return typeof after === 'string' ? after : null;
};

const mergeGrowing = (
  existing: Connection | undefined,
  incoming: Connection,
  options: FieldFunctionOptions,
): Connection => mergeNewestFirst(existing, incoming, afterOf(options));

const appendPage = (
  existing: Connection | undefined,
  incoming: Connection,
  options: FieldFunctionOptions,
): Connection =>
  existing === undefined || afterOf(options) === null
    ? incoming
    : { ...incoming, edges: [...existing.edges, ...incoming.edges] };

export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          invoices: { keyArgs: ['view', 'search', 'sort'], merge: appendPage },
          payments: { keyArgs: ['view', 'search', 'sort', 'from', 'to'], merge: appendPage },
          companies: { keyArgs: ['search', 'first'], merge: appendPage },
          notifications: { keyArgs: [], merge: mergeGrowing },
          webhookLog: { keyArgs: ['filter', 'first'], merge: mergeGrowing },
          staleWebhookEndpoints: { merge: false },
          failedSignatures: { merge: false },
          doctor: { merge: false },
          billingSettings: { merge: true },
          myNotificationMails: { merge: false },
        },
      },
      Invoice: {
        fields: {
          timeline: { keyArgs: [], merge: mergeGrowing },
          // The list asks for less of the link than the page does.
          paymentLink: { merge: true },
          lines: { merge: false },
          payments: { merge: false },
          attempts: { merge: false },
          creditNotes: { merge: false },
          messages: { merge: false },
          overpayment: { merge: false },
          explanation: { merge: false },
        },
      },
      DriftReport: { fields: { findings: { keyArgs: [], merge: mergeGrowing } } },
      RecoveryState: { keyFields: ['connectionId'] },
      // One of each per workspace: what a change answers is what every page shows.
      MailSettings: { keyFields: [] },
      ReminderSettings: { keyFields: [], fields: { days: { merge: false } } },
      Letterhead: { keyFields: [], fields: { addressLines: { merge: false } } },
      StripeConnectionInfo: {
        fields: { missingPermissions: { merge: false }, webhookEndpoint: { merge: false } },
      },
      CurrentUser: { fields: { workspace: { merge: true } } },
    },
  });
