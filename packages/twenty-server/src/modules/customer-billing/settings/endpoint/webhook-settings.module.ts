import { Module } from '@nestjs/common';
import { ConnectionModule } from '../../connection/connection.module.ts';
import { InboxModule } from '../../inbox/inbox.module.ts';
import { StripeModule } from '../../stripe/stripe.module.ts';
import { DoctorModule } from '../doctor/doctor.module.ts';
import { SettingsModule } from '../settings.module.ts';
import { PaymentLinkSetting } from '../payment-link-setting.service.ts';
import { EventRetentionSetting } from '../webhook-log/event-retention-setting.service.ts';
import { EventRetention } from '../webhook-log/event-retention.service.ts';
import { EventRetentionResolver } from '../webhook-log/event-retention.resolver.ts';
import { WebhookLogResolver } from '../webhook-log/webhook-log.resolver.ts';
import { WebhookLog } from '../webhook-log/webhook-log.service.ts';
import { ChangeableConnection } from './changeable-connection.service.ts';
import { DeliveryCheck } from './delivery-check.service.ts';
import { RetiredEndpoints } from './retired-endpoints.service.ts';
import { StaleEndpoints } from './stale-endpoints.service.ts';
import { WebhookRegistration } from './webhook-registration.service.ts';
import { WebhookSettingsResolver } from './webhook-settings.resolver.ts';

/** The webhook of a connection: its endpoint at Stripe, its secret, and the log of what it brought. */
@Module({
  imports: [ConnectionModule, DoctorModule, InboxModule, SettingsModule, StripeModule],
  providers: [
    ChangeableConnection,
    DeliveryCheck,
    EventRetention,
    EventRetentionResolver,
    EventRetentionSetting,
    PaymentLinkSetting,
    RetiredEndpoints,
    StaleEndpoints,
    WebhookLog,
    WebhookLogResolver,
    WebhookRegistration,
    WebhookSettingsResolver,
  ],
  exports: [DeliveryCheck, EventRetention, RetiredEndpoints],
})
export class WebhookSettingsModule {}
