import { type ReactNode } from 'react';

import classes from './editor.module.css';

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys of the line table, by the names they have on this keyboard. */
export const EditorKeys = (): ReactNode => {
  const alt = isMac() ? '⌥' : 'Alt';
  const control = isMac() ? '⌘' : 'Ctrl';
  const keys = [
    { press: 'Tab', does: 'next cell' },
    { press: '↵', does: 'next line' },
    { press: `${alt} ↑↓`, does: 'move line' },
    { press: `${alt} D`, does: 'duplicate' },
    { press: `${alt} ⌫`, does: 'remove' },
    { press: `${control} ↵`, does: 'create' },
  ];

  return (
    <footer className={classes['keys']} aria-label="Keys">
      {keys.map(({ press, does }) => (
        <span key={does}>
          <kbd>{press}</kbd> {does}
        </span>
      ))}
    </footer>
  );
};
