import type { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import type { Clock } from '../../../../engine/clock/clock.ts';
import type { Database } from '../../../../engine/database/database.ts';
import type { StripeConnections } from '../../connection/stripe-connections.service.ts';
import type { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import type { CreditNoteRepository } from '../../payment/credit-note.repository.ts';
import type { InvoiceLedger } from '../../payment/invoice-ledger.service.ts';
import type { PaymentRepository } from '../../payment/payment.repository.ts';
import type { StripeCaller } from '../client/stripe-caller.service.ts';
import { CreditNoteCommands } from '../credit-note/credit-note-commands.service.ts';
import { CreditNotes } from '../credit-note/credit-notes.service.ts';
import type { InvoiceCommands } from '../push/invoice-commands.service.ts';
import type { StripeCommandRunner } from '../push/stripe-command-runner.service.ts';
import type { StripeCommandRepository } from '../push/stripe-command.typeorm-repository.ts';
import type { StripePushRepository } from '../push/stripe-push.typeorm-repository.ts';
import { CustomerCreditReader } from '../refund/customer-credit-reader.service.ts';
import { OverpaymentCredit } from '../refund/overpayment-credit.service.ts';
import { OverpaymentRefunds } from '../refund/overpayment-refunds.service.ts';
import { RefundCommands } from '../refund/refund-commands.service.ts';
import type { RefundRequestRepository } from '../refund/refund-request.typeorm-repository.ts';
import { RefundRequests } from '../refund/refund-requests.service.ts';
import { RefundRunner } from '../refund/refund-runner.service.ts';
import { Refunds } from '../refund/refunds.service.ts';
import { ResumeRefunds } from '../refund/resume-refunds.service.ts';
import { Uncollectible } from '../uncollectible/uncollectible.service.ts';
import { InMemoryRefundRequests } from './in-memory-refund-requests.ts';

/** What gives money back, everything real but the SDK and what is kept. */
export const createGiveBackServices = (parts: {
  commands: StripeCommandRepository;
  leases: InvoiceLeaseRepository;
  invoices: InvoiceRepository;
  pushes: StripePushRepository;
  payments: PaymentRepository;
  connections: StripeConnections;
  runner: StripeCommandRunner;
  caller: StripeCaller;
  invoiceCommands: InvoiceCommands;
  ledger: InvoiceLedger;
  audit: AuditTrail;
  database: Database;
  clock: Clock;
}) => {
  const refundRequests = new InMemoryRefundRequests();
  const requestRepository = refundRequests as unknown as RefundRequestRepository;
  const creditNoteCommands = new CreditNoteCommands(parts.runner, parts.caller);
  const refundRunner = new RefundRunner(
    requestRepository,
    parts.commands,
    new RefundCommands(parts.runner, parts.caller),
    creditNoteCommands,
    parts.invoices,
    parts.leases,
    parts.audit,
    parts.database,
  );
  const requests = new RefundRequests(
    requestRepository,
    parts.commands,
    parts.leases,
    parts.audit,
    parts.database,
  );
  const credits = new CustomerCreditReader(parts.caller);
  const refundParts = [
    parts.payments,
    parts.invoices,
    parts.connections,
    requests,
    refundRunner,
    new OverpaymentCredit(credits, requestRepository),
    credits,
  ] as const;
  return {
    refundRequests,
    refunds: new Refunds(...refundParts),
    overpayments: new OverpaymentRefunds(...refundParts),
    creditNotes: new CreditNotes(
      parts.invoices,
      parts.payments,
      { listByInvoices: async () => [] } as Partial<CreditNoteRepository> as CreditNoteRepository,
      parts.pushes,
      parts.connections,
      requests,
      refundRunner,
      creditNoteCommands,
      { closeOpen: async () => 'NONE' as const },
      parts.ledger,
      parts.clock,
    ),
    uncollectible: new Uncollectible(
      parts.invoices,
      parts.pushes,
      parts.connections,
      parts.invoiceCommands,
      parts.leases,
      parts.ledger,
      parts.audit,
      parts.database,
      parts.clock,
    ),
    resuming: new ResumeRefunds(requestRepository, parts.connections, refundRunner),
  };
};
