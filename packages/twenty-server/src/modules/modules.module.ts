import { Module } from '@nestjs/common';
import { CompanyModule } from './company/company.module.ts';
import { CustomerBillingModule } from './customer-billing/customer-billing.module.ts';
import { PersonModule } from './person/person.module.ts';

/** The product's modules as the API serves them. */
@Module({ imports: [CompanyModule, PersonModule, CustomerBillingModule] })
export class ModulesModule {}
