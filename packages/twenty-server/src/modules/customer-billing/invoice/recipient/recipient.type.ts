import type { Company } from '../../../company/company.type.ts';
import type { Person } from '../../../person/person.type.ts';

/** Whom a document names, and how it is written for them. */
export type Recipient = {
  readonly name: Company['name'];
  /** The contact's name; null: none is named. */
  readonly contact: Person['name'] | null;
  readonly countryCode: Company['countryCode'];
  readonly locale: Company['locale'];
  /** BCP 47, the workspace's: decides the language of documents and mails where `locale` is of none we write. */
  readonly fallbackLocale: string;
};
