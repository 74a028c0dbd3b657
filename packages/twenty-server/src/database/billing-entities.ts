import { CustomerBillingSettingsEntity } from '../modules/customer-billing/connection/customer-billing-settings.entity.ts';
import { StripeConnectionEntity } from '../modules/customer-billing/connection/stripe-connection.entity.ts';
import { WebhookEndpointEntity } from '../modules/customer-billing/connection/webhook-endpoint.entity.ts';
import { InvoiceDocumentEntity } from '../modules/customer-billing/document/invoice-document.entity.ts';
import { EventCursorEntity } from '../modules/customer-billing/inbox/event-cursor.entity.ts';
import { StripeEventEntity } from '../modules/customer-billing/inbox/stripe-event.entity.ts';
import { WebhookRefusalEntity } from '../modules/customer-billing/inbox/webhook-refusal.entity.ts';
import { LetterheadLogoEntity } from '../modules/customer-billing/invoice/letterhead/letterhead-logo.entity.ts';
import { LetterheadVersionEntity } from '../modules/customer-billing/invoice/letterhead/letterhead-version.entity.ts';
import { InvoiceSyncEntity } from '../modules/customer-billing/invoice/lease/invoice-sync.entity.ts';
import { MailSettingsEntity } from '../modules/customer-billing/message/mail/typeorm/mail-settings.entity.ts';
import { NotificationMailPreferenceEntity } from '../modules/customer-billing/message/mail/typeorm/notification-mail-preference.entity.ts';
import { OutgoingMessageEntity } from '../modules/customer-billing/message/mail/typeorm/outgoing-message.entity.ts';
import { ReminderPauseEntity } from '../modules/customer-billing/message/mail/typeorm/reminder-pause.entity.ts';
import { StripeCallFailureEntity } from '../modules/customer-billing/stripe/client/stripe-call-failure.entity.ts';
import { StripeRateBucketEntity } from '../modules/customer-billing/stripe/client/stripe-rate-bucket.entity.ts';
import { CheckoutSessionEntity } from '../modules/customer-billing/stripe/checkout/checkout-session.entity.ts';
import { PaymentLinkTermsEntity } from '../modules/customer-billing/stripe/payment-link/payment-link-terms.entity.ts';
import { PaymentLinkTokenEntity } from '../modules/customer-billing/stripe/payment-link/payment-link-token.entity.ts';
import { StripeCommandEntity } from '../modules/customer-billing/stripe/push/stripe-command.entity.ts';
import { StripeCustomerEntity } from '../modules/customer-billing/stripe/push/stripe-customer.entity.ts';
import { RefundRequestEntity } from '../modules/customer-billing/stripe/refund/refund-request.entity.ts';
import { StripePushEntity } from '../modules/customer-billing/stripe/push/stripe-push.entity.ts';
import { StripeReplacementEntity } from '../modules/customer-billing/stripe/reissue/stripe-replacement.entity.ts';
import { DriftFindingEntity } from '../modules/customer-billing/sync/drift/typeorm/drift-finding.entity.ts';
import { DriftObjectEntity } from '../modules/customer-billing/sync/drift/typeorm/drift-object.entity.ts';
import { DriftReportEntity } from '../modules/customer-billing/sync/drift/typeorm/drift-report.entity.ts';

/** Connections, pushes, links, the inbox and the lease. */
export const BILLING_ENTITIES = [
  StripeConnectionEntity,
  CustomerBillingSettingsEntity,
  StripeRateBucketEntity,
  StripeCallFailureEntity,
  StripeCustomerEntity,
  StripePushEntity,
  StripeCommandEntity,
  StripeReplacementEntity,
  RefundRequestEntity,
  PaymentLinkTokenEntity,
  PaymentLinkTermsEntity,
  CheckoutSessionEntity,
  StripeEventEntity,
  EventCursorEntity,
  InvoiceSyncEntity,
  WebhookEndpointEntity,
  WebhookRefusalEntity,
  LetterheadVersionEntity,
  LetterheadLogoEntity,
  InvoiceDocumentEntity,
  OutgoingMessageEntity,
  MailSettingsEntity,
  ReminderPauseEntity,
  NotificationMailPreferenceEntity,
  DriftReportEntity,
  DriftObjectEntity,
  DriftFindingEntity,
];
