import { Module } from '@nestjs/common';
import { CustomerBillingWorkerModule } from './customer-billing/customer-billing-worker.module.ts';

/** The product's modules as the worker runs them. */
@Module({ imports: [CustomerBillingWorkerModule] })
export class WorkerModulesModule {}
