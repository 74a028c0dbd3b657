import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { In } from 'typeorm';
import { BillingErrorCode } from 'twenty-shared';
import { v7 as newId, validate as isUuid } from 'uuid';
import { Database } from '../../../engine/database/database.ts';
import { toContainsPattern, toSearchText } from '../../../engine/database/search-text.util.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { CompanyEntity } from './company.entity.ts';
import {
  type CompanyFilter,
  type CompanyKey,
  type CompanyPageRequest,
  CompanyRepository,
} from '../company.repository.ts';
import type { Company, NewCompany } from '../company.type.ts';

@Injectable()
export class CompanyTypeormRepository extends CompanyRepository {
  constructor(private readonly database: Database) {
    super();
  }

  override async findById(
    { workspaceId, companyId }: CompanyKey,
    transaction?: Transaction,
  ): Promise<Company | null> {
    if (!isUuid(companyId)) return null;
    return this.database
      .managerOf(transaction)
      .findOneBy(CompanyEntity, { workspaceId, id: companyId });
  }

  override async findByIdOrThrow(key: CompanyKey, transaction?: Transaction): Promise<Company> {
    const company = await this.findById(key, transaction);
    if (company === null) {
      throw new AppException(BillingErrorCode.COMPANY_NOT_FOUND, { field: 'companyId' });
    }
    return company;
  }

  override async findByIds(
    { workspaceId, ids }: { workspaceId: string; ids: readonly string[] },
    transaction?: Transaction,
  ): Promise<Company[]> {
    return this.database
      .managerOf(transaction)
      .findBy(CompanyEntity, { workspaceId, id: In([...ids]) });
  }

  override async list(request: CompanyPageRequest): Promise<Company[]> {
    const query = this.filtered(request)
      .orderBy('company.searchName', 'ASC')
      .addOrderBy('company.id', 'ASC')
      .limit(request.first + 1);
    if (request.after !== null) {
      query.andWhere('(company.searchName, company.id) > (:searchName, CAST(:id AS uuid))', {
        ...request.after,
      });
    }
    return query.getMany();
  }

  override async count(filter: CompanyFilter): Promise<number> {
    return this.filtered(filter).getCount();
  }

  override async insert(company: NewCompany, transaction: Transaction): Promise<Company> {
    const manager = this.database.managerOf(transaction);
    const id = newId();
    await manager.insert(CompanyEntity, {
      ...company,
      id,
      searchName: toSearchText(company.name),
    });
    return manager.findOneByOrFail(CompanyEntity, { workspaceId: company.workspaceId, id });
  }

  private filtered({ workspaceId, search }: CompanyFilter): SelectQueryBuilder<CompanyEntity> {
    const query = this.database
      .managerOf()
      .createQueryBuilder(CompanyEntity, 'company')
      .where('company.workspaceId = :workspaceId', { workspaceId });
    return search === null
      ? query
      : query.andWhere('company.searchName LIKE :pattern', {
          pattern: toContainsPattern(toSearchText(search)),
        });
  }
}
