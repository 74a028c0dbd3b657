import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { ThrottleRepository } from '../../../engine/auth/throttle.typeorm-repository.ts';
import { DocumentModule } from '../document/document.module.ts';
import { InvoiceLeaseModule } from '../invoice/lease/invoice-lease.module.ts';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { PaymentModule } from '../payment/payment.module.ts';
import { StripeModule } from '../stripe/stripe.module.ts';
import { SyncModule } from '../sync/sync.module.ts';
import { GoToStripe } from './go-to-stripe.service.ts';
import { OpenedLinks } from './opened-links.service.ts';
import { PayPageExceptionFilter } from './pay-page-exception.filter.ts';
import { PayPageRefresh } from './pay-page-refresh.service.ts';
import { PayPageResponder } from './pay-page-responder.service.ts';
import { PayPageThrottle } from './pay-page-throttle.service.ts';
import { PayPageController } from './pay-page.controller.ts';
import { PayPageService } from './pay-page.service.ts';
import { payPathMiddleware } from './pay-path.middleware.ts';

@Module({
  imports: [
    DocumentModule,
    InvoiceModule,
    InvoiceLeaseModule,
    PaymentModule,
    StripeModule,
    SyncModule,
  ],
  controllers: [PayPageController],
  providers: [
    GoToStripe,
    OpenedLinks,
    PayPageRefresh,
    PayPageExceptionFilter,
    PayPageResponder,
    PayPageService,
    PayPageThrottle,
    ThrottleRepository,
  ],
})
export class PayPageModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(payPathMiddleware).forRoutes('pay');
  }
}
