import { useEffect, useRef } from 'react';

type Shortcuts = { readonly onSave: () => void; readonly onCreate: () => void };

/** Ctrl or Command with Enter creates, with S saves, unless a question is open. */
export const useEditorShortcuts = (shortcuts: Shortcuts): void => {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isOpen = document.querySelector('[role="dialog"]') !== null;
      if (isOpen || !(event.ctrlKey || event.metaKey)) return;
      if (event.key === 'Enter') latest.current.onCreate();
      else if (event.key === 's') latest.current.onSave();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
};
