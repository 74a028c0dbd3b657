import { Module } from '@nestjs/common';
import { HeartbeatModule } from '../../../../engine/heartbeat/heartbeat.module.ts';
import { ConnectionModule } from '../../connection/connection.module.ts';
import { InboxModule } from '../../inbox/inbox.module.ts';
import { InvoiceModule } from '../../invoice/invoice.module.ts';
import { InvoiceLeaseModule } from '../../invoice/lease/invoice-lease.module.ts';
import { StripeModule } from '../../stripe/stripe.module.ts';
import { EndpointState } from '../endpoint/endpoint-state.service.ts';
import { ConnectionFactsGatherer } from './connection-facts.service.ts';
import { Doctor } from './doctor.service.ts';
import { WebhookSelfTest } from './webhook-self-test.service.ts';

/** The doctor without its page: the command line uses it too. */
@Module({
  imports: [
    ConnectionModule,
    HeartbeatModule,
    InboxModule,
    InvoiceLeaseModule,
    InvoiceModule,
    StripeModule,
  ],
  providers: [ConnectionFactsGatherer, Doctor, EndpointState, WebhookSelfTest],
  exports: [Doctor, EndpointState],
})
export class DoctorModule {}
