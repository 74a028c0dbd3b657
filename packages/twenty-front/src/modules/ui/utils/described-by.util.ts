type Described = { readonly 'aria-describedby': string | undefined };

/** Mantine's inputs drop what describes them unless it comes this way, and a reader would not hear what is wrong. */
export const describedBy = (
  control: Described,
): { input: { 'aria-describedby': string | undefined } } => ({
  input: { 'aria-describedby': control['aria-describedby'] },
});
