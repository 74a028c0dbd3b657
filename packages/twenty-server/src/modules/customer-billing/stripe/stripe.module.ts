import { Module } from '@nestjs/common';
import { CompanyModule } from '../../company/company.module.ts';
import { PersonModule } from '../../person/person.module.ts';
import { ConnectionModule } from '../connection/connection.module.ts';
import { InboxModule } from '../inbox/inbox.module.ts';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { InvoiceLeaseModule } from '../invoice/lease/invoice-lease.module.ts';
import { PaymentModule } from '../payment/payment.module.ts';
import { StripeCurrencies } from './account/stripe-currencies.service.ts';
import { StripeKeyInspector } from './account/stripe-key-inspector.service.ts';
import { ApplyCash } from './cash/apply-cash.service.ts';
import { CashCommands } from './cash/cash-commands.service.ts';
import { CheckoutCommands } from './checkout/checkout-commands.service.ts';
import { CheckoutSessionRepository } from './checkout/checkout-session.typeorm-repository.ts';
import { CheckoutSessions } from './checkout/checkout-sessions.service.ts';
import { OpenSession } from './checkout/open-session.service.ts';
import { SessionRecords } from './checkout/session-records.service.ts';
import { PatientStripe } from './client/patient-stripe.service.ts';
import { StripeCaller } from './client/stripe-caller.service.ts';
import { StripeCallFailureRepository } from './client/stripe-call-failures.typeorm-repository.ts';
import { StripeClients } from './client/stripe-clients.service.ts';
import { StripeFailureLog } from './client/stripe-failure-log.service.ts';
import { StripeRateLimiter } from './client/stripe-rate-limiter.typeorm-repository.ts';
import { CreditNoteCommands } from './credit-note/credit-note-commands.service.ts';
import { CreditNotes } from './credit-note/credit-notes.service.ts';
import { StripeEvents } from './events/stripe-events.service.ts';
import { OrphanInvoices } from './orphans/orphan-invoices.service.ts';
import { OrphanPushRepository } from './orphans/orphan-push.typeorm-repository.ts';
import { KnownStripeIds } from './lookup/known-stripe-ids.typeorm-repository.ts';
import { ExpiredLinks } from './payment-link/expired-links.service.ts';
import { HostedPages } from './payment-link/hosted-pages.service.ts';
import { ManagePaymentLink } from './payment-link/manage-payment-link.service.ts';
import { PaymentLinkDefaults } from './payment-link/payment-link-defaults.service.ts';
import { PaymentLinkTermsRepository } from './payment-link/payment-link-terms.typeorm-repository.ts';
import { OpenSessions } from './outside/open-sessions.ts';
import { OutsideCommands } from './outside/outside-commands.service.ts';
import { RecordedPayments } from './outside/recorded-payments.service.ts';
import { TellRecordedPayments } from './outside/tell-recorded-payments.service.ts';
import { StripeListing } from './listing/stripe-listing.service.ts';
import { PaymentLinks } from './payment-link/payment-links.service.ts';
import { PaymentLinkTokenRepository } from './payment-link/payment-link-token.typeorm-repository.ts';
import { CreateStripeInvoice } from './push/create-stripe-invoice.service.ts';
import { InvoiceCommands } from './push/invoice-commands.service.ts';
import { PushPreparation } from './push/push-preparation.service.ts';
import { PushRecord } from './push/push-record.service.ts';
import { PushRunner } from './push/push-runner.service.ts';
import { StartPush } from './push/start-push.service.ts';
import { StripeCommandRepository } from './push/stripe-command.typeorm-repository.ts';
import { StripeCommandRunner } from './push/stripe-command-runner.service.ts';
import { StripeCustomerRepository } from './push/stripe-customer.typeorm-repository.ts';
import { StripeCustomers } from './push/stripe-customers.service.ts';
import { StripePushRepository } from './push/stripe-push.typeorm-repository.ts';
import { CustomerCreditReader } from './refund/customer-credit-reader.service.ts';
import { OverpaymentCredit } from './refund/overpayment-credit.service.ts';
import { OverpaymentRefunds } from './refund/overpayment-refunds.service.ts';
import { RefundCommands } from './refund/refund-commands.service.ts';
import { RefundRequestRepository } from './refund/refund-request.typeorm-repository.ts';
import { RefundRequests } from './refund/refund-requests.service.ts';
import { RefundRunner } from './refund/refund-runner.service.ts';
import { Refunds } from './refund/refunds.service.ts';
import { ResumeRefunds } from './refund/resume-refunds.service.ts';
import { TakeBack } from './push/take-back.service.ts';
import { ReplaceVersion } from './reissue/replace-version.service.ts';
import { RequestReissue } from './reissue/request-reissue.service.ts';
import { StripeReplacementRepository } from './reissue/stripe-replacement.typeorm-repository.ts';
import { InvoiceSessions } from './snapshot/invoice-sessions.ts';
import { StripeChargeReader } from './snapshot/stripe-charge-reader.service.ts';
import { StripeStateReader } from './snapshot/stripe-state-reader.service.ts';
import { StripeService } from './stripe.service.ts';
import { Uncollectible } from './uncollectible/uncollectible.service.ts';
import { VoidInvoice } from './void/void-invoice.service.ts';
import { StripeDeliveries } from './webhook-endpoint/stripe-deliveries.service.ts';
import { StripeWebhookEndpoints } from './webhook-endpoint/stripe-webhook-endpoints.service.ts';

/** The only room that talks to Stripe. */
@Module({
  imports: [
    CompanyModule,
    PersonModule,
    ConnectionModule,
    InboxModule,
    InvoiceModule,
    InvoiceLeaseModule,
    PaymentModule,
  ],
  providers: [
    StripeClients,
    StripeRateLimiter,
    StripeCallFailureRepository,
    StripeFailureLog,
    PatientStripe,
    StripeCaller,
    StripeKeyInspector,
    StripeCommandRepository,
    StripeCommandRunner,
    StripeCustomerRepository,
    StripeCustomers,
    StripePushRepository,
    KnownStripeIds,
    InvoiceCommands,
    StartPush,
    PushRunner,
    PaymentLinkTokenRepository,
    PaymentLinkTermsRepository,
    PaymentLinkDefaults,
    PaymentLinks,
    { provide: InvoiceSessions, useExisting: CheckoutSessionRepository },
    StripeChargeReader,
    ManagePaymentLink,
    ExpiredLinks,
    HostedPages,
    CheckoutCommands,
    CheckoutSessionRepository,
    SessionRecords,
    CheckoutSessions,
    OpenSession,
    StripeListing,
    StripeStateReader,
    TakeBack,
    VoidInvoice,
    RefundRequestRepository,
    RefundRequests,
    RefundCommands,
    CustomerCreditReader,
    OverpaymentCredit,
    CreditNoteCommands,
    RefundRunner,
    Refunds,
    OverpaymentRefunds,
    CreditNotes,
    Uncollectible,
    ResumeRefunds,
    StripeCurrencies,
    StripeDeliveries,
    StripeEvents,
    OrphanInvoices,
    OrphanPushRepository,
    StripeWebhookEndpoints,
    StripeService,
    { provide: OpenSessions, useExisting: CheckoutSessions },
    CreateStripeInvoice,
    PushPreparation,
    PushRecord,
    OutsideCommands,
    CashCommands,
    ApplyCash,
    TellRecordedPayments,
    RecordedPayments,
    StripeReplacementRepository,
    RequestReissue,
    ReplaceVersion,
  ],
  exports: [
    ApplyCash,
    CheckoutSessionRepository,
    CheckoutSessions,
    InvoiceCommands,
    OpenSession,
    ManagePaymentLink,
    PaymentLinkDefaults,
    PaymentLinkTermsRepository,
    ExpiredLinks,
    HostedPages,
    RecordedPayments,
    RequestReissue,
    StripeCurrencies,
    StripeDeliveries,
    PatientStripe,
    StripeEvents,
    OrphanInvoices,
    StripeWebhookEndpoints,
    StripeKeyInspector,
    StripeCallFailureRepository,
    StripeClients,
    StripePushRepository,
    KnownStripeIds,
    PaymentLinkTokenRepository,
    InvoiceSessions,
    StripeChargeReader,
    StripeListing,
    StripeStateReader,
    Refunds,
    OverpaymentRefunds,
    CreditNotes,
    Uncollectible,
    StripeService,
  ],
})
export class StripeModule {}
