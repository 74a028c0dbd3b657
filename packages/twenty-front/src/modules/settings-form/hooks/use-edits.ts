import { useState } from 'react';

export type Edits<Form> = {
  /** What is saved, with what was changed here. */
  readonly form: Form;
  readonly isDirty: boolean;
  readonly change: (changed: Partial<Form>) => void;
  readonly discard: () => void;
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Keeps only what somebody changed: a field that nobody touched follows the server, also when another person saves
 * meanwhile.
 */
export const useEdits = <Form extends object>(saved: Form): Edits<Form> => {
  const [edits, setEdits] = useState<Partial<Form>>({});

  return {
    form: { ...saved, ...edits },
    isDirty: (Object.keys(edits) as (keyof Form)[]).some((key) => !isSame(edits[key], saved[key])),
    change: (changed) => setEdits((present) => ({ ...present, ...changed })),
    discard: () => setEdits({}),
  };
};
