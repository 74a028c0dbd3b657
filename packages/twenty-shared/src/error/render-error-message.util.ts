const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Fills `{name}` in a message from the error tables. A placeholder without a value stays as it is, so that a
 * missing value is seen and not read as an empty amount.
 */
export const renderErrorMessage = (
  template: string,
  values: Readonly<Record<string, string | number>>,
): string =>
  template.replace(PLACEHOLDER, (placeholder: string, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
