/** Somebody who works for a company: the contact named on an invoice. */
export type Person = {
  id: string;
  workspaceId: string;
  companyId: string;
  name: string;
  email: string | null;
  jobTitle: string | null;
  createdAt: Date;
  updatedAt: Date;
};

export type NewPerson = Pick<Person, 'workspaceId' | 'companyId' | 'name' | 'email' | 'jobTitle'>;
