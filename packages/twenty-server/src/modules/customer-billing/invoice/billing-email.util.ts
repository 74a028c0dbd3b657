import type { Company } from '../../company/company.type.ts';
import type { Person } from '../../person/person.type.ts';

/** Where an invoice goes: the company's billing address, or else its contact's own. */
export const billingEmailOf = (customer: {
  company: Pick<Company, 'billingEmail'> | undefined;
  contact: Pick<Person, 'email'> | undefined;
}): string | null => customer.company?.billingEmail ?? customer.contact?.email ?? null;
