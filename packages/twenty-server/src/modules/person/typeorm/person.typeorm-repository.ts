import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { In } from 'typeorm';
import { BillingErrorCode } from 'twenty-shared';
import { v7 as newId, validate as isUuid } from 'uuid';
import { Database } from '../../../engine/database/database.ts';
import { toContainsPattern, toSearchText } from '../../../engine/database/search-text.util.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { PersonEntity } from './person.entity.ts';
import {
  type PersonFilter,
  type PersonKey,
  type PersonPageRequest,
  PersonRepository,
} from '../person.repository.ts';
import type { NewPerson, Person } from '../person.type.ts';

@Injectable()
export class PersonTypeormRepository extends PersonRepository {
  constructor(private readonly database: Database) {
    super();
  }

  override async findById(
    { workspaceId, personId }: PersonKey,
    transaction?: Transaction,
  ): Promise<Person | null> {
    if (!isUuid(personId)) return null;
    return this.database
      .managerOf(transaction)
      .findOneBy(PersonEntity, { workspaceId, id: personId });
  }

  override async findByIdOrThrow(key: PersonKey, transaction?: Transaction): Promise<Person> {
    const person = await this.findById(key, transaction);
    if (person === null) {
      throw new AppException(BillingErrorCode.PERSON_NOT_FOUND, { field: 'contactId' });
    }
    return person;
  }

  override async findByIds({
    workspaceId,
    ids,
  }: {
    workspaceId: string;
    ids: readonly string[];
  }): Promise<Person[]> {
    return this.database.managerOf().findBy(PersonEntity, { workspaceId, id: In([...ids]) });
  }

  override async findByCompanies({
    workspaceId,
    companyIds,
  }: {
    workspaceId: string;
    companyIds: readonly string[];
  }): Promise<Person[]> {
    return this.database.managerOf().find(PersonEntity, {
      where: { workspaceId, companyId: In([...companyIds]) },
      order: { searchName: 'ASC', id: 'ASC' },
    });
  }

  override async list(request: PersonPageRequest): Promise<Person[]> {
    const query = this.filtered(request)
      .orderBy('person.searchName', 'ASC')
      .addOrderBy('person.id', 'ASC')
      .limit(request.first + 1);
    if (request.after !== null) {
      query.andWhere('(person.searchName, person.id) > (:searchName, CAST(:id AS uuid))', {
        ...request.after,
      });
    }
    return query.getMany();
  }

  override async count(filter: PersonFilter): Promise<number> {
    return this.filtered(filter).getCount();
  }

  override async insert(person: NewPerson, transaction: Transaction): Promise<Person> {
    const manager = this.database.managerOf(transaction);
    const id = newId();
    await manager.insert(PersonEntity, { ...person, id, searchName: toSearchText(person.name) });
    return manager.findOneByOrFail(PersonEntity, { workspaceId: person.workspaceId, id });
  }

  private filtered({
    workspaceId,
    companyId,
    search,
  }: PersonFilter): SelectQueryBuilder<PersonEntity> {
    const query = this.database
      .managerOf()
      .createQueryBuilder(PersonEntity, 'person')
      .where('person.workspaceId = :workspaceId', { workspaceId });
    if (companyId !== null) query.andWhere('person.companyId = :companyId', { companyId });
    if (search !== null) {
      query.andWhere('(person.searchName LIKE :pattern OR lower(person.email) LIKE :pattern)', {
        pattern: toContainsPattern(toSearchText(search)),
      });
    }
    return query;
  }
}
