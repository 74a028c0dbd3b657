import { Module } from '@nestjs/common';
import { PaymentLinkWorker } from './payment-link/payment-link.worker.ts';
import { StripeModule } from './stripe.module.ts';

/** The part of the room that only the worker process runs. */
@Module({ imports: [StripeModule], providers: [PaymentLinkWorker] })
export class StripeWorkerModule {}
