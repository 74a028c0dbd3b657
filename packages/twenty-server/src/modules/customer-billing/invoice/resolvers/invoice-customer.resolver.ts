import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CompanyLookup } from '../../../company/company-lookup.service.ts';
import type { Company } from '../../../company/company.type.ts';
import { CompanyType } from '../../../company/dtos/company.dto.ts';
import { PersonType } from '../../../person/dtos/person.dto.ts';
import { PersonLookup } from '../../../person/person-lookup.service.ts';
import type { Person } from '../../../person/person.type.ts';
import { billingEmailOf } from '../billing-email.util.ts';
import { InvoiceType } from '../dtos/invoice.dto.ts';

/** Who the invoice is for. */
@Resolver(() => InvoiceType)
export class InvoiceCustomerResolver {
  constructor(
    private readonly companies: CompanyLookup,
    private readonly people: PersonLookup,
  ) {}

  @ResolveField(() => CompanyType)
  async company(@Parent() invoice: InvoiceType): Promise<Company | undefined> {
    return this.companyOf(invoice);
  }

  @ResolveField(() => PersonType, { nullable: true })
  async contact(@Parent() invoice: InvoiceType): Promise<Person | null> {
    return (await this.contactOf(invoice)) ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Where the invoice goes.' })
  async billingEmail(@Parent() invoice: InvoiceType): Promise<string | null> {
    const [company, contact] = await Promise.all([
      this.companyOf(invoice),
      this.contactOf(invoice),
    ]);
    return billingEmailOf({ company, contact });
  }

  private async companyOf({ workspaceId, companyId }: InvoiceType): Promise<Company | undefined> {
    return this.companies.find({ workspaceId, id: companyId });
  }

  private async contactOf({ workspaceId, contactId }: InvoiceType): Promise<Person | undefined> {
    return contactId === null ? undefined : this.people.find({ workspaceId, id: contactId });
  }
}
