import { type ReactNode, useCallback, useState } from 'react';
import { SelectField } from '../../ui/components/select-field.tsx';
import { useCompanySearch } from '../hooks/use-company-search.ts';
import { NewCompanyModal } from './new-company-modal.tsx';

export type ChosenCompany = { readonly id: string; readonly name: string };

const NEW = 'new';

/** Searches at the server; what is not there can be made on the spot. */
export const CompanySelect = ({
  value,
  problem,
  disabled = false,
  onChange,
}: {
  readonly value: ChosenCompany | null;
  readonly problem: string | null;
  readonly disabled?: boolean;
  readonly onChange: (company: ChosenCompany) => void;
}): ReactNode => {
  const [text, setText] = useState('');
  const [isNew, setIsNew] = useState(false);
  const { companies, loading } = useCompanySearch(text === value?.name ? '' : text);
  const isListed = companies.some(({ id }) => id === value?.id);
  const known = value === null || isListed ? companies : [value, ...companies];
  const typed = text.trim();
  const newLabel = typed === '' || typed === value?.name ? 'New company' : `New company “${typed}”`;
  const finish = useCallback(
    (company: ChosenCompany): void => {
      setIsNew(false);
      onChange({ id: company.id, name: company.name });
    },
    [onChange],
  );

  return (
    <>
      <SelectField
        label="Customer"
        placeholder="Search companies"
        problem={problem}
        disabled={disabled}
        busy={loading && text !== ''}
        value={value?.id ?? null}
        data={[
          ...known.map(({ id, name }) => ({ value: id, label: name })),
          { value: NEW, label: newLabel },
        ]}
        // The server has filtered already.
        filter={({ options }) => options}
        searchValue={text}
        onSearchChange={setText}
        allowDeselect={false}
        onChange={(id) => {
          if (id === NEW) setIsNew(true);
          const chosen = known.find((company) => company.id === id);
          if (chosen !== undefined) onChange({ id: chosen.id, name: chosen.name });
        }}
      />
      {isNew ? (
        <NewCompanyModal
          initialName={typed === newLabel ? '' : typed}
          onCreated={finish}
          onClose={() => setIsNew(false)}
        />
      ) : null}
    </>
  );
};
