import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { Invoice, InvoiceKey, InvoicePatch } from '../../invoice/invoice.type.ts';
import { type InvoiceLease, LeaseLostError } from '../../invoice/lease/invoice-lease.type.ts';
import type { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import type { StripeCommandRepository } from '../push/stripe-command.typeorm-repository.ts';
import type { StripeCustomerEntity } from '../push/stripe-customer.entity.ts';
import type { StripeCustomerRepository } from '../push/stripe-customer.typeorm-repository.ts';
import type { NewStripeCommand, StripeCommand, StripePush } from '../push/stripe-push.type.ts';
import type { StripePushRepository } from '../push/stripe-push.typeorm-repository.ts';
import { aPush, COMPANY_ID, CUSTOMER_ROW_ID } from './builders.ts';

type Public<T> = Pick<T, keyof T>;

/** The pushes of one invoice, as their table keeps them. */
export class InMemoryPushes implements Omit<
  Public<StripePushRepository>,
  'listByInvoices' | 'findInvoiceIdsByStripeIds' | 'findOpenOfInvoices'
> {
  readonly rows: StripePush[] = [];

  async findOpen(): Promise<StripePush | null> {
    return this.rows.find(({ closedReason }) => closedReason === null) ?? null;
  }

  async findByIdOrThrow({ id }: { id: string }): Promise<StripePush> {
    return { ...aPush(), ...this.rows.find((row) => row.id === id) };
  }

  async listSyncable(): Promise<(StripePush & { stripeInvoiceId: string })[]> {
    return this.rows.flatMap((row) =>
      row.status === 'COMPLETE' && row.stripeInvoiceId !== null
        ? [{ ...row, stripeInvoiceId: row.stripeInvoiceId }]
        : [],
    );
  }

  async nextVersion(): Promise<number> {
    return this.rows.length + 1;
  }

  async insert(push: Parameters<StripePushRepository['insert']>[0]): Promise<StripePush> {
    const inserted: StripePush = {
      ...aPush(push),
      id: `push-${push.version}`,
      status: 'IN_PROGRESS',
      stripeInvoiceId: null,
      stripePaymentIntentId: null,
    };
    this.rows.push(inserted);
    return inserted;
  }

  async setStripeInvoiceId({ id }: { id: string }, stripeInvoiceId: string): Promise<void> {
    this.patch(id, { stripeInvoiceId });
  }

  async markComplete(
    { id }: { id: string },
    result: Pick<StripePush, 'stripePaymentIntentId' | 'creditAppliedMinor'>,
  ): Promise<void> {
    const { stripePaymentIntentId, creditAppliedMinor } = result;
    this.patch(id, { status: 'COMPLETE', stripePaymentIntentId, creditAppliedMinor });
  }

  async close(
    { id }: { id: string },
    { reason }: Parameters<StripePushRepository['close']>[1],
  ): Promise<void> {
    this.patch(id, { closedReason: reason });
  }

  private patch(id: string, fields: Partial<StripePush>): void {
    const index = this.rows.findIndex((row) => row.id === id);
    this.rows[index] = { ...aPush(), ...this.rows[index], ...fields };
  }
}

/** Commands by their key. One that Stripe refused may be written anew, as the table's ON CONFLICT does. */
export class InMemoryCommands implements Public<StripeCommandRepository> {
  readonly rows = new Map<string, StripeCommand>();

  async insertIfNew(command: NewStripeCommand): Promise<void> {
    const existing = this.rows.get(command.idempotencyKey);
    if (existing !== undefined && existing.status !== 'REFUSED') {
      return;
    }
    this.rows.set(command.idempotencyKey, {
      ...command,
      id: command.idempotencyKey,
      keyGeneration: existing === undefined ? 0 : existing.keyGeneration + 1,
      status: 'PENDING',
      attempts: 0,
      result: null,
      errorCode: null,
      errorMessage: null,
      stripeRequestId: null,
      firstSentAt: null,
    });
  }

  async insertNew(commands: readonly NewStripeCommand[]): Promise<void> {
    for (const command of commands) {
      await this.insertIfNew(command);
    }
  }

  async findByKey({ idempotencyKey }: { idempotencyKey: string }): Promise<StripeCommand | null> {
    return this.rows.get(idempotencyKey) ?? null;
  }

  async findByKeyOrThrow({ idempotencyKey }: { idempotencyKey: string }): Promise<StripeCommand> {
    const found = this.rows.get(idempotencyKey);
    if (found === undefined) {
      throw new Error(`No command ${idempotencyKey}`);
    }
    return found;
  }

  async listByPush({ pushId }: { pushId: string }): Promise<StripeCommand[]> {
    return [...this.rows.values()]
      .filter((row) => row.pushId === pushId)
      .sort((a, b) => a.step - b.step);
  }

  async markSent({ id }: { id: string }, at: Date): Promise<void> {
    const { attempts, firstSentAt } = await this.findByKeyOrThrow({ idempotencyKey: id });
    await this.patch(id, {
      status: 'SENT',
      attempts: attempts + 1,
      firstSentAt: firstSentAt ?? at,
    });
  }

  async markDone(
    { id }: { id: string },
    { result }: Parameters<StripeCommandRepository['markDone']>[1],
  ): Promise<void> {
    await this.patch(id, { status: 'DONE', result, errorCode: null });
  }

  async markFailed(
    { id }: { id: string },
    { status, errorCode, errorMessage }: Parameters<StripeCommandRepository['markFailed']>[1],
  ): Promise<void> {
    await this.patch(id, { status, errorCode, errorMessage });
  }

  async renewKey({ id, keyGeneration }: StripeCommand): Promise<StripeCommand> {
    return this.patch(id, {
      keyGeneration: keyGeneration + 1,
      status: 'PENDING',
      firstSentAt: null,
      errorCode: null,
    });
  }

  private async patch(id: string, fields: Partial<StripeCommand>): Promise<StripeCommand> {
    const row = { ...(await this.findByKeyOrThrow({ idempotencyKey: id })), ...fields };
    this.rows.set(id, row);
    return row;
  }
}

/** One company's row on one connection. */
export class InMemoryCustomers implements Public<StripeCustomerRepository> {
  readonly row: StripeCustomerEntity;

  constructor(stripeCustomerId: string | null) {
    this.row = {
      ...aPush(),
      id: CUSTOMER_ROW_ID,
      companyId: COMPANY_ID,
      stripeCustomerId,
      generation: 0,
      claimedUntil: null,
      createdAt: new Date(0),
      updatedAt: new Date(0),
    };
  }

  async findOrInsert(): Promise<StripeCustomerEntity> {
    return this.row;
  }

  async findByIdOrThrow(): Promise<StripeCustomerEntity> {
    return this.row;
  }

  async claim(): Promise<boolean> {
    return this.row.stripeCustomerId === null;
  }

  async unclaim(): Promise<void> {
    this.row.claimedUntil = null;
  }

  async forget(_key: object, stripeCustomerId: string): Promise<{ generation: number } | null> {
    if (this.row.stripeCustomerId !== stripeCustomerId) {
      return null;
    }
    this.row.stripeCustomerId = null;
    this.row.generation += 1;
    return { generation: this.row.generation };
  }

  async setStripeCustomerId(_key: object, stripeCustomerId: string): Promise<void> {
    this.row.stripeCustomerId = stripeCustomerId;
  }
}

/** The lease on one invoice. `onTaken` runs between the taking and the work: what another press did meanwhile. */
export class InMemoryLeases implements Omit<
  Public<InvoiceLeaseRepository>,
  | 'claimNextSync'
  | 'finishSync'
  | 'postponeSync'
  | 'lockAll'
  | 'isDone'
  | 'secondsSinceSync'
  | 'secondsOfOldestWanted'
> {
  leaseNumber = 0n;
  wanted = 0n;
  heldBy: string | null = null;
  onTaken: () => void = () => undefined;

  async take(key: InvoiceKey, holder: string): Promise<InvoiceLease | undefined> {
    if (this.heldBy !== null) {
      return undefined;
    }
    this.heldBy = holder;
    this.leaseNumber += 1n;
    const lease = { ...key, leaseNumber: this.leaseNumber };
    this.onTaken();
    return lease;
  }

  async renew(lease: InvoiceLease): Promise<boolean> {
    return lease.leaseNumber === this.leaseNumber;
  }

  async release(): Promise<void> {
    this.heldBy = null;
  }

  async assertHeld(lease: InvoiceLease): Promise<void> {
    if (lease.leaseNumber !== this.leaseNumber) {
      throw new LeaseLostError(lease);
    }
  }

  async want(): Promise<bigint> {
    this.wanted += 1n;
    return this.wanted;
  }

  async findHolder(): Promise<{ holder: string; since: Date } | null> {
    return this.heldBy === null ? null : { holder: this.heldBy, since: new Date(0) };
  }
}

/** One invoice. Another id is as unknown here as it is in the table. */
export class InMemoryInvoice {
  constructor(public invoice: Invoice) {}

  async findByIdOrThrow({ workspaceId, invoiceId }: InvoiceKey): Promise<Invoice> {
    if (workspaceId !== this.invoice.workspaceId || invoiceId !== this.invoice.id) {
      throw new AppException('INVOICE_NOT_FOUND');
    }
    return this.invoice;
  }

  lockByIdOrThrow(key: InvoiceKey): Promise<Invoice> {
    return this.findByIdOrThrow(key);
  }

  async update({ patch }: { patch: Partial<InvoicePatch> }): Promise<Invoice> {
    this.invoice = { ...this.invoice, ...patch };
    return this.invoice;
  }
}
