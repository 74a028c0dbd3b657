import { useQuery } from '@apollo/client/react';
import { type ReactNode } from 'react';
import { SelectField } from '../../ui/components/select-field.tsx';
import { PEOPLE_OF_COMPANY } from '../graphql/companies.ts';

export type ChosenContact = { readonly id: string; readonly name: string };

const OFFERED = 50;

/** The people of one company; waits until it is chosen. */
export const ContactSelect = ({
  companyId,
  value,
  onChange,
}: {
  readonly companyId: string | null;
  readonly value: ChosenContact | null;
  readonly onChange: (contact: ChosenContact | null) => void;
}): ReactNode => {
  const { data, loading } = useQuery(PEOPLE_OF_COMPANY, {
    skip: companyId === null,
    variables: { first: OFFERED, companyId: companyId ?? '', search: null },
  });
  const people = data?.people.edges.map(({ node }) => node) ?? [];
  const isListed = people.some(({ id }) => id === value?.id);
  const known = value === null || isListed ? people : [value, ...people];

  return (
    <SelectField
      label="Contact"
      placeholder={companyId === null ? 'Choose a customer first' : 'None'}
      disabled={companyId === null}
      busy={loading}
      clearable
      value={value?.id ?? null}
      data={known.map(({ id, name }) => ({ value: id, label: name }))}
      nothingFoundMessage="No contact of this company"
      onChange={(id) => {
        const chosen = known.find((person) => person.id === id);
        onChange(chosen === undefined ? null : { id: chosen.id, name: chosen.name });
      }}
    />
  );
};
