import { Logger } from '@nestjs/common';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import type { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import type { NewAuditEntry } from '../../../../engine/audit/audit-entry.type.ts';
import { AdjustableClock } from '../../../../engine/clock/adjustable-clock.ts';
import type { AppConfig } from '../../../../engine/config/app-config.ts';
import type { Database } from '../../../../engine/database/database.ts';
import { runInTransactionScope } from '../../../../engine/database/transaction-scope.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { PlaintextSecret } from '../../../../engine/secret-encryption/plaintext-secret.ts';
import type { StripeMode } from '../../connection/stripe-connection.type.ts';
import type { Invoice, InvoiceLineItem } from '../../invoice/invoice.type.ts';
import { InvoiceLeases } from '../../invoice/lease/invoice-leases.service.ts';
import type { Payment } from '../../payment/payment.type.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { OutsideCommands } from '../outside/outside-commands.service.ts';
import { TellRecordedPayments } from '../outside/tell-recorded-payments.service.ts';
import { PaymentLinks } from '../payment-link/payment-links.service.ts';
import { CreateStripeInvoice } from '../push/create-stripe-invoice.service.ts';
import { InvoiceCommands } from '../push/invoice-commands.service.ts';
import { PushPreparation } from '../push/push-preparation.service.ts';
import { PushRecord } from '../push/push-record.service.ts';
import { PushRunner } from '../push/push-runner.service.ts';
import { StartPush } from '../push/start-push.service.ts';
import { StripeCommandRunner } from '../push/stripe-command-runner.service.ts';
import { StripeCustomers } from '../push/stripe-customers.service.ts';
import { TakeBack } from '../push/take-back.service.ts';
import { StripeChargeReader } from '../snapshot/stripe-charge-reader.service.ts';
import { StripeStateReader } from '../snapshot/stripe-state-reader.service.ts';
import { StripeService } from '../stripe.service.ts';
import { VoidInvoice } from '../void/void-invoice.service.ts';
import {
  aConnection,
  aLine,
  anInvoice,
  aRecordedPayment,
  COMPANY_ID,
  INVOICE_ID,
  WORKSPACE_ID,
} from './builders.ts';
import {
  InMemoryCommands,
  InMemoryCustomers,
  InMemoryInvoice,
  InMemoryLeases,
  InMemoryPushes,
} from './in-memory-repositories.ts';
import { createGiveBackServices } from './give-back-services.ts';
import { MockedStripe } from './mocked-stripe.ts';

export const INSTALLATION_ID = 'installation-1';
export const KEY = { workspaceId: WORKSPACE_ID, invoiceId: INVOICE_ID };
export const ACTOR: Actor = { type: 'USER', userId: 'user-1', name: 'Ada' };

export type WorldOptions = {
  readonly invoice?: Invoice;
  readonly lines?: readonly InvoiceLineItem[];
  readonly payments?: readonly Partial<Payment>[];
  readonly billingEmail?: string | null;
  readonly stripeCustomerId?: string | null;
  readonly mode?: StripeMode;
  readonly isConnected?: boolean;
  readonly publicUrl?: string | null;
};

/** What TypeScript needs to take a fake for the class it stands in for. */
const standIn = <T>(fake: object): T => fake as T;

/** StripeService with everything real inside `stripe/` but the SDK, on repositories in memory. */
export const createStripeServiceWorld = (options: WorldOptions = {}) => {
  Logger.overrideLogger(false);
  const { mode = 'TEST', isConnected = true, publicUrl = 'http://localhost:3000' } = options;
  const stripe = new MockedStripe();
  const pushes = new InMemoryPushes();
  const commands = new InMemoryCommands();
  const leases = new InMemoryLeases();
  const invoices = new InMemoryInvoice(options.invoice ?? anInvoice());
  const customers = new InMemoryCustomers(
    options.stripeCustomerId === undefined ? 'cus_1' : options.stripeCustomerId,
  );
  const audit: NewAuditEntry[] = [];
  const recalculate = jest.fn(async () => undefined);
  const reopenWaiting = jest.fn(async () => undefined);
  const insertToken = jest.fn(async () => undefined);
  const clock = new AdjustableClock(new Date('2026-11-22T12:00:00Z'));

  const recorded = (options.payments ?? []).map((fields) => aRecordedPayment(fields));
  const lines = options.lines ?? [aLine()];
  const connection = {
    connection: aConnection({ mode }),
    secretKey: PlaintextSecret.of('key'),
    webhookSecrets: [],
    lockReason: null,
    isUnreadable: false,
    isOfEnvironment: false,
  };
  const useConnection = () => {
    if (!isConnected) {
      throw new AppException('STRIPE_NOT_CONFIGURED');
    }
    return connection;
  };

  const database = standIn<Database>({
    inTransaction: <T>(work: (transaction: Transaction) => Promise<T>) =>
      runInTransactionScope(() => work({} as Transaction)),
  });
  const config = standIn<AppConfig>({
    crmInstallationId: INSTALLATION_ID,
    billingLeaseSeconds: 30,
    billingPressWaitSeconds: 0,
    paymentLinkGraceDays: 60,
    publicUrl,
  });
  const auditTrail = standIn<AuditTrail>({
    record: async (entry: NewAuditEntry) => {
      audit.push(entry);
    },
  });
  const live = standIn<ConstructorParameters<typeof PaymentLinks>[6]>({
    announce: async () => undefined,
  });
  const workspaces = standIn<ConstructorParameters<typeof PaymentLinks>[4]>({
    findByIdOrThrow: async () => ({ id: WORKSPACE_ID, timeZone: 'Europe/Berlin' }),
  });
  const connections = standIn<ConstructorParameters<typeof StripeService>[0]>({
    currentOrThrow: async () => useConnection(),
    ofObjectOrThrow: () => useConnection(),
  });
  const payments = standIn<ConstructorParameters<typeof VoidInvoice>[1]>({
    listByInvoice: async () => recorded,
    findById: async ({ paymentId }: { paymentId: string }) =>
      recorded.find(({ id }) => id === paymentId) ?? null,
  });
  const invoiceRepository = standIn<ConstructorParameters<typeof StripeService>[1]>(
    Object.assign(invoices, { findLines: async () => lines }),
  );
  const pushRepository = standIn<ConstructorParameters<typeof StripeService>[3]>(pushes);
  const commandRepository = standIn<ConstructorParameters<typeof StripeCommandRunner>[0]>(commands);
  const customerRepository = standIn<ConstructorParameters<typeof StripeCustomers>[0]>(customers);
  const leaseRepository = standIn<ConstructorParameters<typeof InvoiceLeases>[0]>(leases);

  /** The pauses between tries, which are asked for and not waited for. */
  const pausesMs: number[] = [];
  const caller = new StripeCaller(
    standIn({ of: () => stripe.client }),
    standIn({ take: async () => undefined, slowDown: async () => undefined }),
    standIn({ note: () => undefined }),
    { wait: async (milliseconds) => void pausesMs.push(milliseconds) },
  );
  const runner = new StripeCommandRunner(
    commandRepository,
    caller,
    leaseRepository,
    database,
    clock,
  );
  const invoiceCommands = new InvoiceCommands(runner, commandRepository, caller);
  const reader = new StripeStateReader(caller, new StripeChargeReader(caller));
  const companies = {
    findByIdOrThrow: async () => ({
      id: COMPANY_ID,
      workspaceId: WORKSPACE_ID,
      name: 'Brackwater Marine',
      billingEmail:
        options.billingEmail === undefined ? 'payables@brackwater.example' : options.billingEmail,
      locale: 'en-US',
    }),
  };
  const stripeCustomers = new StripeCustomers(
    customerRepository,
    commandRepository,
    runner,
    caller,
    database,
  );
  const preparation = new PushPreparation(
    standIn(companies),
    standIn({ findById: async () => null }),
    workspaces,
    customerRepository,
    commandRepository,
    pushRepository,
    database,
    config,
  );
  const givingBack = createGiveBackServices({
    commands: commandRepository,
    leases: leaseRepository,
    invoices: invoiceRepository,
    pushes: pushRepository,
    payments,
    connections,
    runner,
    caller,
    invoiceCommands,
    ledger: standIn({ recalculate }),
    audit: auditTrail,
    database,
    clock,
  });
  const starting = new StartPush(
    invoiceRepository,
    payments,
    standIn({
      issueWithin: async () => {
        invoices.invoice = {
          ...anInvoice(),
          ...invoices.invoice,
          status: 'OPEN',
          issuedAt: clock.now(),
          number: 'INV-2026-0001',
          owedMinor: invoices.invoice.totalMinor,
        };
        return invoices.invoice;
      },
    }),
    preparation,
    pushRepository,
    commandRepository,
    leaseRepository,
    database,
    clock,
    config,
  );
  const telling = new TellRecordedPayments(
    payments,
    standIn({
      change: async (payment: Payment, changes: Partial<Payment>) => {
        Object.assign(payment, changes);
        return payment;
      },
    }),
    standIn({ closeOpen: async () => 'NONE' }),
    new OutsideCommands(runner, commandRepository, invoiceCommands),
    invoiceCommands,
    leaseRepository,
    auditTrail,
    database,
    config,
  );
  const links = new PaymentLinks(
    invoiceRepository,
    standIn({
      insertCurrent: insertToken,
      findCurrent: async () =>
        invoices.invoice.stripePaymentLink === null
          ? null
          : { revokedAt: null, expiresAt: invoices.invoice.stripePaymentLinkExpiresAt },
    }),
    standIn({ save: async () => undefined }),
    standIn({
      ofInvoice: async () => ({
        graceDays: 60,
        neverExpires: false,
        allowPartPayment: false,
        minimumPartMinor: null,
      }),
    }),
    workspaces,
    auditTrail,
    live,
    database,
    clock,
    config,
  );
  const service = new StripeService(
    connections,
    invoiceRepository,
    new InvoiceLeases(leaseRepository, config),
    pushRepository,
    starting,
    new PushRunner(
      pushRepository,
      commandRepository,
      new CreateStripeInvoice(invoiceCommands, stripeCustomers, commandRepository, database),
      invoiceCommands,
      telling,
      new TakeBack(invoiceCommands, reader),
      invoiceRepository,
      payments,
      new PushRecord(
        pushRepository,
        invoiceRepository,
        leaseRepository,
        standIn({ reopenWaiting }),
        auditTrail,
        live,
        database,
        clock,
      ),
      config,
    ),
    links,
    new VoidInvoice(
      invoiceRepository,
      payments,
      pushRepository,
      invoiceCommands,
      reader,
      leaseRepository,
      standIn({ closeOpen: async () => 'NONE' }),
      standIn({ recalculate }),
      auditTrail,
      database,
      clock,
    ),
    reader,
    standIn({}),
    telling,
    standIn({ findOpen: async () => null }),
    standIn({}),
    givingBack.resuming,
    standIn({ resume: async () => undefined }),
  );
  return {
    service,
    stripe,
    pushes,
    commands,
    customers,
    leases,
    invoices,
    audit,
    clock,
    pausesMs,
    recalculate,
    reopenWaiting,
    insertToken,
    ...givingBack,
    /** The press of the button. */
    press: () => service.createStripeInvoice(KEY, ACTOR),
  };
};

export type StripeServiceWorld = ReturnType<typeof createStripeServiceWorld>;
