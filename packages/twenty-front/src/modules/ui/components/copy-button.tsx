import { IconCopy } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { copyText } from '../utils/copy-text.util.ts';
import { showSnackbar } from '../utils/show-snackbar.tsx';
import { IconButton } from './icon-button.tsx';

/** Copies `text` and says so; `what` names it: "Account id". */
export const CopyButton = ({
  what,
  text,
}: {
  readonly what: string;
  readonly text: string;
}): ReactNode => {
  const copy = async (): Promise<void> => {
    const copied = await copyText(text);
    showSnackbar(
      copied
        ? { kind: 'success', title: `${what} copied` }
        : {
            kind: 'warning',
            title: `${what} could not be copied`,
            detail: `Your browser refused the clipboard. Copy it from here: ${text}`,
          },
    );
  };

  return (
    <IconButton
      label={`Copy ${what.charAt(0).toLowerCase()}${what.slice(1)}`}
      onClick={() => void copy()}
    >
      <IconCopy size={14} aria-hidden="true" />
    </IconButton>
  );
};
