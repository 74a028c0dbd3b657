import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';

const PATIENCE_MS = 250;

/** Tells of what is typed once the typing rests. */
export const SearchInput = ({
  label,
  value,
  className,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly className: string | undefined;
  readonly onChange: (value: string) => void;
}): ReactNode => {
  const [text, setText] = useState(value);
  const tell = useDebouncedCallback(onChange, PATIENCE_MS);
  // The address can change by itself: "back", or a reset elsewhere on the page.
  useEffect(() => setText(value), [value]);

  return (
    <div className={className} role="search">
      <IconSearch size={14} aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder="Search"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          tell(event.target.value.trim());
        }}
      />
    </div>
  );
};
