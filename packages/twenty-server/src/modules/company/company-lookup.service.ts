import { Injectable } from '@nestjs/common';
import { BatchedLookup } from '../../engine/graphql/batched-lookup.ts';
import { CompanyRepository } from './company.repository.ts';
import type { Company } from './company.type.ts';

/** The companies of many list rows in one query. */
@Injectable()
export class CompanyLookup extends BatchedLookup<Company> {
  constructor(companies: CompanyRepository) {
    super(async (keys) => new Map((await companies.findByIds(keys)).map((one) => [one.id, one])));
  }
}
