import { ValidateBy } from 'class-validator';

/** What the MinorAmount scalar makes of its input. */
export const IsMinorAmount = (): PropertyDecorator =>
  ValidateBy({
    name: 'isMinorAmount',
    validator: {
      validate: (value: unknown) => typeof value === 'bigint',
      defaultMessage: () => '$property must be a whole number of minor units',
    },
  });
