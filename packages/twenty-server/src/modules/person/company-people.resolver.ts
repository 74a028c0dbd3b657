import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BatchedLookup } from '../../engine/graphql/batched-lookup.ts';
import { groupBy } from '../../engine/graphql/group-by.util.ts';
import { CompanyType } from '../company/dtos/company.dto.ts';
import { PersonType } from './dtos/person.dto.ts';
import { PersonRepository } from './person.repository.ts';
import type { Person } from './person.type.ts';

@Resolver(() => CompanyType)
export class CompanyPeopleResolver {
  private readonly peopleByCompany: BatchedLookup<Person[]>;

  constructor(people: PersonRepository) {
    this.peopleByCompany = new BatchedLookup(async ({ workspaceId, ids }) =>
      groupBy(
        await people.findByCompanies({ workspaceId, companyIds: ids }),
        ({ companyId }) => companyId,
      ),
    );
  }

  @ResolveField(() => [PersonType], { description: 'By name.' })
  async people(@Parent() { workspaceId, id }: CompanyType): Promise<PersonType[]> {
    return (await this.peopleByCompany.find({ workspaceId, id })) ?? [];
  }
}
