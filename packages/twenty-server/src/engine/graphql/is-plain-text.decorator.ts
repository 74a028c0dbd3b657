import { ValidateBy, type ValidationOptions } from 'class-validator';

type TextRule = { name: string; accepts: (text: string) => boolean; complaint: string };

const checkText = (
  { name, accepts, complaint }: TextRule,
  options?: ValidationOptions,
): PropertyDecorator =>
  ValidateBy(
    {
      name,
      validator: {
        validate: (value: unknown) => typeof value === 'string' && accepts(value),
        defaultMessage: () => `$property ${complaint}`,
      },
    },
    options,
  );

/** A text of at most `maximumLength` characters that the database can hold: it refuses NUL. */
export const IsPlainText = (
  maximumLength: number,
  options?: ValidationOptions,
): PropertyDecorator =>
  checkText(
    {
      name: 'isPlainText',
      accepts: (text) => text.length <= maximumLength && !text.includes('\0'),
      complaint: `must be a text of at most ${maximumLength} characters, without control characters`,
    },
    options,
  );

/** A text that shows something: not empty, and not spaces alone. */
export const IsNotBlank = (): PropertyDecorator =>
  checkText({
    name: 'isNotBlank',
    accepts: (text) => text.trim() !== '',
    complaint: 'must not be empty',
  });
