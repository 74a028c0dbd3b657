import { Module } from '@nestjs/common';
import { CompanyModule } from '../company/company.module.ts';
import { CompanyPeopleResolver } from './company-people.resolver.ts';
import { PersonLookup } from './person-lookup.service.ts';
import { PersonRepository } from './person.repository.ts';
import { PersonResolver } from './person.resolver.ts';
import { PersonTypeormRepository } from './typeorm/person.typeorm-repository.ts';

@Module({
  imports: [CompanyModule],
  providers: [
    CompanyPeopleResolver,
    PersonLookup,
    PersonResolver,
    { provide: PersonRepository, useClass: PersonTypeormRepository },
  ],
  exports: [PersonLookup, PersonRepository],
})
export class PersonModule {}
