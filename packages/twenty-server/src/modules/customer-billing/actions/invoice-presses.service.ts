import { Injectable } from '@nestjs/common';
import { BillingWorkSignal } from '../inbox/billing-work-signal.service.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import type { Invoice, InvoiceKey } from '../invoice/invoice.type.ts';

/** What every press on an invoice has in common. */
@Injectable()
export class InvoicePresses {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly signal: BillingWorkSignal,
  ) {}

  /**
   * Does what was pressed, and answers with it and the invoice as it is then. Whatever came of it, a sync may be wanted
   * now: the workers need not wait for their own look. Throws what `act` throws, and INVOICE_NOT_FOUND.
   */
  async act<T>(key: InvoiceKey, act: () => Promise<T>): Promise<{ invoice: Invoice; outcome: T }> {
    try {
      const outcome = await act();
      return { invoice: await this.invoices.findByIdOrThrow(key), outcome };
    } finally {
      this.signal.wakeWorkers();
    }
  }
}
