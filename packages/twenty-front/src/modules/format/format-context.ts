import { createContext, useContext } from 'react';
import { type Format } from './utils/create-format.util.ts';

export const FormatContext = createContext<Format | null>(null);

/** @throws Error outside a signed-in workspace, whose locale decides. */
export const useFormat = (): Format => {
  const format = useContext(FormatContext);
  if (format === null) throw new Error('useFormat needs a FormatContext above it.');
  return format;
};
