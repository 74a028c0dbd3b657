import { Injectable } from '@nestjs/common';
import { Clock } from '../../../engine/clock/clock.ts';
import type { Workspace } from '../../../engine/workspace/workspace.type.ts';
import { WorkspaceService } from '../../../engine/workspace/workspace.service.ts';
import { CompanyRepository } from '../../company/company.repository.ts';
import type { Company } from '../../company/company.type.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import type { Invoice, InvoiceLineItem } from '../invoice/invoice.type.ts';
import { Letterheads } from '../invoice/letterhead/letterheads.service.ts';
import { PaymentRepository } from '../payment/payment.repository.ts';
import { PaymentLinkDefaults } from '../stripe/payment-link/payment-link-defaults.service.ts';
import type { PaymentLinkTokenEntity } from '../stripe/payment-link/payment-link-token.entity.ts';
import { PaymentLinkTokenRepository } from '../stripe/payment-link/payment-link-token.typeorm-repository.ts';
import {
  hashPaymentLinkToken,
  isPaymentLinkToken,
} from '../stripe/payment-link/payment-link-token.util.ts';
import {
  decidePayPageState,
  isPayable,
  type PayPageState,
  PayPageStateKind,
} from './decide-pay-page-state.util.ts';
import { decidePartPayment, type PartPayment } from './part-payment.util.ts';

/** A link that is ours, what it leads to and what its invoice says. */
export type FoundPayPage = {
  readonly token: PaymentLinkTokenEntity;
  readonly state: PayPageState;
  readonly invoice: Invoice & { readonly number: string };
  readonly lines: readonly InvoiceLineItem[];
  /** Null where all of it is asked for, or nothing. */
  readonly part: PartPayment | null;
  readonly company: Company;
  readonly workspace: Workspace;
  /** By whose name the invoice was issued. */
  readonly sender: string;
  /** YYYY-MM-DD where the workspace is. */
  readonly today: string;
};

const isNumbered = (invoice: Invoice): invoice is Invoice & { readonly number: string } =>
  invoice.number !== null;

/** Looks a link up, from our rows alone: no call, no write. */
@Injectable()
export class PayPageService {
  constructor(
    private readonly tokens: PaymentLinkTokenRepository,
    private readonly invoices: InvoiceRepository,
    private readonly payments: PaymentRepository,
    private readonly terms: PaymentLinkDefaults,
    private readonly companies: CompanyRepository,
    private readonly letterheads: Letterheads,
    private readonly workspaces: WorkspaceService,
    private readonly clock: Clock,
  ) {}

  /** Null for whatever is not one of our links: malformed, unknown, of an invoice that asks nobody. */
  async find(text: string): Promise<FoundPayPage | null> {
    if (!isPaymentLinkToken(text)) return null;
    const token = await this.tokens.findByHash(hashPaymentLinkToken(text));
    if (token === null) return null;
    const { workspaceId, invoiceId } = token;
    const [invoice, lines, payments, terms, workspace] = await Promise.all([
      this.invoices.findByIdOrThrow({ workspaceId, invoiceId }),
      this.invoices.findLines({ workspaceId, invoiceId }),
      this.payments.listByInvoice({ workspaceId, invoiceId }),
      this.terms.ofInvoice({ workspaceId, invoiceId }),
      this.workspaces.findByIdOrThrow(workspaceId),
    ]);
    const state = decidePayPageState({ token, invoice, payments, now: this.clock.now() });
    if (state.kind === PayPageStateKind.NOT_FOUND || !isNumbered(invoice)) return null;
    const { companyId } = invoice;
    const [company, { senderName: sender }] = await Promise.all([
      this.companies.findByIdOrThrow({ workspaceId, companyId }),
      this.letterheads.findSenderOf(invoice),
    ]);
    const today = this.workspaces.todayIn(workspace);
    const part = isPayable(state) ? decidePartPayment(invoice, terms) : null;
    return { token, state, invoice, lines, part, company, workspace, sender, today };
  }
}
