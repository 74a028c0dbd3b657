import { Module } from '@nestjs/common';
import { CompanyLookup } from './company-lookup.service.ts';
import { CompanyRepository } from './company.repository.ts';
import { CompanyResolver } from './company.resolver.ts';
import { CompanyTypeormRepository } from './typeorm/company.typeorm-repository.ts';

@Module({
  providers: [
    CompanyLookup,
    CompanyResolver,
    { provide: CompanyRepository, useClass: CompanyTypeormRepository },
  ],
  exports: [CompanyLookup, CompanyRepository],
})
export class CompanyModule {}
