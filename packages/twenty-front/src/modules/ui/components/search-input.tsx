import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useState } from 'react';

const PATIENCE_MS = 250;

/** Tells of what is typed once the typing rests. */
export const SearchInput = ({
  label,
  value,
  placeholder = 'Search',
  suggestions = [],
  icon = <IconSearch size={14} aria-hidden="true" />,
  className,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly suggestions?: readonly string[];
  readonly icon?: ReactNode;
  readonly className: string | undefined;
  readonly onChange: (value: string) => void;
}): ReactNode => {
  const [text, setText] = useState(value);
  const listId = useId();
  const tell = useDebouncedCallback(onChange, PATIENCE_MS);
  // The address can change by itself: "back", or a reset elsewhere on the page.
  useEffect(() => setText(value), [value]);

  return (
    <div className={className} role="search">
      {icon}
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        list={suggestions.length === 0 ? undefined : listId}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          tell(event.target.value.trim());
        }}
      />
      {suggestions.length === 0 ? null : (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion}>
              {suggestion}
            </option>
          ))}
        </datalist>
      )}
    </div>
  );
};
