import { Injectable } from '@nestjs/common';
import { formatMoney, getCurrency, InvoiceStatus } from 'twenty-shared';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import type { Company } from '../../../company/company.type.ts';
import { CompanyRepository } from '../../../company/company.repository.ts';
import { PersonRepository } from '../../../person/person.repository.ts';
import { isLivemode } from '../../connection/stripe-connection.type.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import { billingEmailOf } from '../../invoice/billing-email.util.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { Invoice, InvoiceKey } from '../../invoice/invoice.type.ts';
import { MAXIMUM_LINES } from '../../invoice/maximum-lines.constant.ts';
import { IssueInvoiceService } from '../../invoice/issue-invoice.service.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { PaymentRepository } from '../../payment/payment.repository.ts';
import { PaymentStatus } from '../../payment/payment.type.ts';
import {
  buildCustomerParams,
  buildInvoiceMetadata,
  buildInvoiceParams,
  buildLineRequests,
} from './build-push-params.util.ts';
import { buildPushCommands } from './push-commands.util.ts';
import { StripeCommandRepository } from './stripe-command.typeorm-repository.ts';
import { StripeCustomerRepository } from './stripe-customer.typeorm-repository.ts';
import { customerIdempotencyKey } from './stripe-customers.service.ts';
import { StripePushRepository } from './stripe-push.typeorm-repository.ts';
import { StripeCommandKind, type StripePush } from './stripe-push.type.ts';

/** Refuses what cannot be sent before anything changes, then writes the push and its frozen commands with the issue. */
@Injectable()
export class StartPush {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly payments: PaymentRepository,
    private readonly companies: CompanyRepository,
    private readonly people: PersonRepository,
    private readonly workspaces: WorkspaceService,
    private readonly issuing: IssueInvoiceService,
    private readonly pushes: StripePushRepository,
    private readonly commands: StripeCommandRepository,
    private readonly customers: StripeCustomerRepository,
    private readonly leases: InvoiceLeaseRepository,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /**
   * Throws AppException INVOICE_NOT_FOUND, INVOICE_IS_VOID, INVOICE_ALREADY_PAID, INVOICE_HAS_RECORDED_PAYMENTS,
   * INVOICE_HAS_CREDIT_NOTE, INVOICE_HAS_NO_LINES, INVOICE_TOO_MANY_LINES, INVOICE_TOTAL_BELOW_MINIMUM, CUSTOMER_HAS_NO_EMAIL.
   */
  async assertCanPush(invoice: Invoice): Promise<void> {
    if (invoice.status === InvoiceStatus.VOID) {
      throw new AppException('INVOICE_IS_VOID');
    }
    await this.assertNothingPaid(invoice);
    if (invoice.prePaymentCreditMinor > 0n && invoice.stripeInvoiceId === null) {
      throw new AppException('INVOICE_HAS_CREDIT_NOTE');
    }
    assertLinesAndTotal(invoice);
    await this.billingEmailOrThrow(invoice);
  }

  /** Issues a draft, takes the next version, writes the push and every command of it: one transaction, no call. */
  async start(
    key: InvoiceKey,
    context: { connection: UsableConnection; lease: InvoiceLease; actor: Actor },
  ): Promise<StripePush> {
    const workspace = await this.workspaces.findByIdOrThrow(key.workspaceId);
    return this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(context.lease, transaction);
      const locked = await this.invoices.lockByIdOrThrow(key, transaction);
      await this.assertNothingPaid(locked, transaction);
      const invoice =
        locked.status === InvoiceStatus.DRAFT
          ? await this.issuing.issueWithin({ ...key, actor: context.actor }, transaction)
          : locked;
      const push = await this.insertPush(invoice, context, transaction);
      await this.insertPushCommands(invoice, push, workspace.timeZone, transaction);
      await this.invoices.update(
        {
          ...key,
          patch: {
            connectionId: context.connection.connection.id,
            livemode: isLivemode(context.connection.connection),
          },
        },
        transaction,
      );
      // Should this process die now, the worker finds the wish and resumes the push once the lease has run out.
      await this.leases.want(key, transaction);
      return push;
    });
  }

  private async insertPush(
    invoice: Invoice,
    { connection, actor }: { connection: UsableConnection; actor: Actor },
    transaction: Transaction,
  ): Promise<StripePush> {
    const { workspaceId, companyId } = invoice;
    const connectionId = connection.connection.id;
    const requestedByUserId = actor.type === 'USER' ? actor.userId : null;
    const company = await this.companies.findByIdOrThrow({ workspaceId, companyId }, transaction);
    const customer = await this.customers.findOrInsert(
      { workspaceId, connectionId, companyId },
      transaction,
    );
    if (customer.stripeCustomerId === null) {
      const email = await this.billingEmailOrThrow(invoice, transaction);
      await this.commands.insertIfNew(
        {
          workspaceId,
          connectionId,
          invoiceId: null,
          pushId: null,
          kind: StripeCommandKind.CREATE_CUSTOMER,
          step: 0,
          idempotencyKey: customerIdempotencyKey(customer.id),
          params: buildCustomerParams({
            company,
            email,
            installationId: this.config.crmInstallationId,
            stripeCustomerRowId: customer.id,
          }) as JsonObject,
          requestedByUserId,
        },
        transaction,
      );
    }
    return this.pushes.insert(
      {
        workspaceId,
        connectionId,
        invoiceId: invoice.id,
        version: await this.pushes.nextVersion({ workspaceId, invoiceId: invoice.id }, transaction),
        stripeCustomerRowId: customer.id,
        currency: invoice.currency,
        totalMinor: invoice.totalMinor,
        requestedByUserId,
      },
      transaction,
    );
  }

  private async insertPushCommands(
    invoice: Invoice,
    push: StripePush,
    timeZone: string,
    transaction: Transaction,
  ): Promise<void> {
    const { workspaceId } = push;
    const lines = await this.invoices.findLines(
      { workspaceId, invoiceId: invoice.id },
      transaction,
    );
    const company = await this.companyOf(invoice, transaction);
    const commands = buildPushCommands(push, {
      invoice: buildInvoiceParams({
        invoice: { ...invoice, number: invoice.number ?? '' },
        metadata: buildInvoiceMetadata({
          installationId: this.config.crmInstallationId,
          workspaceId,
          invoiceId: invoice.id,
          version: push.version,
        }),
        timeZone,
        now: this.clock.now(),
      }),
      lineRequests: buildLineRequests({
        lines,
        currency: invoice.currency,
        locale: company.locale,
      }),
    });
    for (const command of commands) {
      await this.commands.insertIfNew(command, transaction);
    }
  }

  private async assertNothingPaid(invoice: Invoice, transaction?: Transaction): Promise<void> {
    const isIssued = invoice.status !== InvoiceStatus.DRAFT;
    if (isIssued && invoice.owedMinor === 0n) {
      throw new AppException('INVOICE_ALREADY_PAID');
    }
    const payments = await this.payments.listByInvoice(
      { workspaceId: invoice.workspaceId, invoiceId: invoice.id },
      transaction,
    );
    if (
      payments.some(
        ({ status }) => status !== PaymentStatus.FAILED && status !== PaymentStatus.CANCELED,
      )
    ) {
      throw new AppException('INVOICE_HAS_RECORDED_PAYMENTS');
    }
  }

  private async billingEmailOrThrow(invoice: Invoice, transaction?: Transaction): Promise<string> {
    const company = await this.companyOf(invoice, transaction);
    const contact =
      invoice.contactId === null
        ? null
        : await this.people.findById(
            { workspaceId: invoice.workspaceId, personId: invoice.contactId },
            transaction,
          );
    const email = billingEmailOf({ company, contact: contact ?? undefined });
    if (email === null) {
      throw new AppException('CUSTOMER_HAS_NO_EMAIL');
    }
    return email;
  }

  private companyOf(invoice: Invoice, transaction?: Transaction): Promise<Company> {
    return this.companies.findByIdOrThrow(
      { workspaceId: invoice.workspaceId, companyId: invoice.companyId },
      transaction,
    );
  }
}

const assertLinesAndTotal = (invoice: Invoice): void => {
  if (invoice.lineCount === 0) {
    throw new AppException('INVOICE_HAS_NO_LINES');
  }
  if (invoice.lineCount > MAXIMUM_LINES) {
    throw new AppException('INVOICE_TOO_MANY_LINES', { values: { limit: String(MAXIMUM_LINES) } });
  }
  const minimumMinor = getCurrency(invoice.currency).minimumChargeMinor ?? 1n;
  if (invoice.totalMinor < minimumMinor) {
    throw new AppException('INVOICE_TOTAL_BELOW_MINIMUM', {
      values: {
        total: formatMoney(invoice.totalMinor, invoice.currency, 'en-US'),
        limit: formatMoney(minimumMinor, invoice.currency, 'en-US'),
      },
    });
  }
};
