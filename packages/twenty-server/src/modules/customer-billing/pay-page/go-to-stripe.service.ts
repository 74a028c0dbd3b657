import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../engine/clock/clock.ts';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import type { InvoiceLanguage } from '../invoice/formats/choose-invoice-language.util.ts';
import type { InvoiceLease } from '../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceLeases } from '../invoice/lease/invoice-leases.service.ts';
import { CheckoutSessions } from '../stripe/checkout/checkout-sessions.service.ts';
import { OpenSession } from '../stripe/checkout/open-session.service.ts';
import { translatingFailures } from '../stripe/client/translating-failures.util.ts';
import { HostedPages } from '../stripe/payment-link/hosted-pages.service.ts';
import { StripePushRepository } from '../stripe/push/stripe-push.typeorm-repository.ts';
import { PushStatus, type StripePush } from '../stripe/push/stripe-push.type.ts';
import { InvoiceSyncService } from '../sync/invoice-sync.service.ts';
import { isPayable } from './decide-pay-page-state.util.ts';
import { decidePayWay, type PayWay } from './decide-pay-way.util.ts';
import { isStripePage } from './is-stripe-page.util.ts';
import { OpenedLinks } from './opened-links.service.ts';
import { type AmountProblem, readAskedAmount } from './part-payment.util.ts';
import { type FoundPayPage, PayPageService } from './pay-page.service.ts';

/** What was pressed: all that is owed, or the amount that was typed, in the page's own language. */
export type Press = {
  readonly token: string;
  /** As it came; null for the button that pays all. */
  readonly amountText: string | null;
  /** Of the page as the customer saw it: how they write numbers. */
  readonly languageOf: (page: FoundPayPage) => {
    readonly language: InvoiceLanguage;
    readonly locale: string;
  };
};

/** Where a press leads: to a page at Stripe, back to ours with the truth or the mistake on it, or nowhere at all. */
export type PressOutcome =
  | { readonly to: 'STRIPE'; readonly address: string }
  | { readonly to: 'OWN_PAGE' }
  | { readonly to: 'AMOUNT_AGAIN'; readonly page: FoundPayPage; readonly problem: AmountProblem }
  | { readonly to: 'NOT_FOUND' };

type Amount = { readonly amountMinor: bigint } | { readonly problem: AmountProblem };

/** The button: asks Stripe first, so that nobody is sent to pay what has been paid (P1). */
@Injectable()
export class GoToStripe {
  private readonly logger = new Logger(GoToStripe.name);

  constructor(
    private readonly pages: PayPageService,
    private readonly sync: InvoiceSyncService,
    private readonly leases: InvoiceLeases,
    private readonly leaseRows: InvoiceLeaseRepository,
    private readonly pushes: StripePushRepository,
    private readonly hostedPages: HostedPages,
    private readonly sessions: CheckoutSessions,
    private readonly opening: OpenSession,
    private readonly opened: OpenedLinks,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** Throws AppException INVOICE_BUSY, or what Stripe's failure is in our words. No money moves here. */
  async press(press: Press): Promise<PressOutcome> {
    const before = await this.pages.find(press.token);
    if (before === null) return { to: 'NOT_FOUND' };
    if (!isPayable(before.state)) return { to: 'OWN_PAGE' };
    const typed = amountOf(press, before);
    if (typed === null) return { to: 'OWN_PAGE' };
    if ('problem' in typed) {
      return { to: 'AMOUNT_AGAIN', page: before, problem: typed.problem };
    }
    const { workspaceId, invoiceId } = before.token;
    return translatingFailures(() =>
      this.leases.withLease(
        { workspaceId, invoiceId, holder: 'The customer, going to pay' },
        (lease) => this.pressHolding(press, lease),
      ),
    );
  }

  private async pressHolding(press: Press, lease: InvoiceLease): Promise<PressOutcome> {
    await this.syncHolding(lease);
    const page = await this.pages.find(press.token);
    if (page === null || !isPayable(page.state)) return { to: 'OWN_PAGE' };
    const amount = amountOf(press, page);
    if (amount === null) return { to: 'OWN_PAGE' };
    if ('problem' in amount) return { to: 'AMOUNT_AGAIN', page, problem: amount.problem };
    const push = await this.pushOrThrow(lease);
    const { amountMinor } = amount;
    let way = await this.wayOf(push, { page, amountMinor, isDisagreementKnown: false });
    if (way.kind === 'DISAGREEMENT') {
      await this.syncHolding(lease);
      const again = await this.pages.find(press.token);
      if (again?.invoice.owedMinor !== page.invoice.owedMinor || !isPayable(again.state)) {
        return { to: 'OWN_PAGE' };
      }
      way = await this.wayOf(push, { page, amountMinor, isDisagreementKnown: true });
    }
    const address = await this.openWay(way, { press, page, push, lease, amountMinor });
    if (address === null) {
      await this.syncHolding(lease);
      return { to: 'OWN_PAGE' };
    }
    this.assertAtStripe(address, lease);
    await this.opened.record(page.token);
    return { to: 'STRIPE', address };
  }

  /** Null where an earlier page at Stripe turned out to be paid. */
  private async openWay(
    way: PayWay,
    context: {
      press: Press;
      page: FoundPayPage;
      push: StripePush;
      lease: InvoiceLease;
      amountMinor: bigint;
    },
  ): Promise<string | null> {
    const { press, page, push, lease, amountMinor } = context;
    switch (way.kind) {
      case 'HOSTED_PAGE': {
        const closed = await this.sessions.closeOpen({ key: lease, lease });
        return closed === 'PAID' ? null : way.address;
      }
      case 'SESSION': {
        const opened = await this.opening.open({
          lease,
          invoice: page.invoice,
          push,
          amountMinor,
          isCreditable: way.isCreditable,
          linkExpiresAt: page.token.expiresAt,
          language: press.languageOf(page).language,
        });
        return opened === 'PAID' ? null : opened.address;
      }
      case 'DISAGREEMENT':
      case 'NOWHERE':
        this.logger.error(
          { workspaceId: lease.workspaceId, invoiceId: lease.invoiceId },
          'Our rows ask for money that the Stripe invoice does not take',
        );
        throw new AppException('STRIPE_UNEXPECTED');
    }
  }

  private async wayOf(
    push: StripePush & { stripeInvoiceId: string },
    asked: { page: FoundPayPage; amountMinor: bigint; isDisagreementKnown: boolean },
  ): Promise<PayWay> {
    return decidePayWay({
      amountMinor: asked.amountMinor,
      owedMinor: asked.page.invoice.owedMinor,
      page: await this.hostedPages.read(push),
      now: this.clock.now(),
      isDisagreementKnown: asked.isDisagreementKnown,
    });
  }

  private async syncHolding(lease: InvoiceLease): Promise<void> {
    const wanted = await this.leaseRows.want(lease);
    await this.sync.sync({ ...lease, wanted, attempts: 0 }, 'PERSON');
  }

  private async pushOrThrow(
    key: InvoiceLease,
  ): Promise<StripePush & { readonly stripeInvoiceId: string }> {
    const push = await this.pushes.findOpen(key);
    if (push?.status !== PushStatus.COMPLETE || push.stripeInvoiceId === null) {
      this.logger.error(
        { workspaceId: key.workspaceId, invoiceId: key.invoiceId },
        'A payable invoice has no version at Stripe',
      );
      throw new AppException('STRIPE_UNEXPECTED');
    }
    return { ...push, stripeInvoiceId: push.stripeInvoiceId };
  }

  private assertAtStripe(address: string, { workspaceId, invoiceId }: InvoiceLease): void {
    if (!isStripePage(address, this.config.stripeApiBaseUrl)) {
      this.logger.error(
        { workspaceId, invoiceId },
        'The page to pay on is not at Stripe: nobody is sent there',
      );
      throw new AppException('STRIPE_UNEXPECTED');
    }
  }
}

/** The amount that was pressed for, read against what is owed on this page; null where no part can be paid (any more). */
const amountOf = ({ amountText, languageOf }: Press, page: FoundPayPage): Amount | null => {
  const { invoice, part } = page;
  if (amountText === null) {
    return { amountMinor: invoice.owedMinor };
  }
  if (part === null) {
    return null;
  }
  return readAskedAmount({ text: amountText, locale: languageOf(page).locale, invoice, part });
};
