import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { AppException } from './app.exception.ts';
import type { ErrorCode } from './error-code.type.ts';
import { InputInvalidException } from './input-invalid.exception.ts';

/** `context` of a class-validator decorator whose failure has a code of its own. */
export type ValidationContext = {
  readonly code: ErrorCode;
  readonly values?: Readonly<Record<string, string>>;
};

type Problem = {
  readonly field: string;
  readonly message: string;
  readonly context: ValidationContext | undefined;
};

const sentence = (message: string): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;

const flatten = (errors: readonly ValidationError[], parents: readonly string[] = []): Problem[] =>
  errors.flatMap((error) => {
    const path = [...parents, error.property];
    const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
      field: path.join('.'),
      message: sentence(parents.length === 0 ? message : `${parents.join('.')}.${message}`),
      context: error.contexts?.[constraint] as ValidationContext | undefined,
    }));
    return [...own, ...flatten(error.children ?? [], path)];
  });

/** The one error for all that class-validator found; a constraint with a code of its own wins. */
export const toInputException = (errors: readonly ValidationError[]): AppException => {
  const problems = flatten(errors);
  const coded = problems.find(({ context }) => context !== undefined);
  if (coded?.context !== undefined) {
    const { code, values } = coded.context;
    return new AppException(code, {
      field: coded.field,
      ...(values === undefined ? {} : { values }),
    });
  }
  const field = problems[0]?.field;
  return new InputInvalidException({
    problems: problems.map(({ message }) => message),
    ...(field === undefined ? {} : { field }),
  });
};

/** Checks every input class by its class-validator decorators and refuses properties it does not know. */
export const createValidationPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    exceptionFactory: toInputException,
  });
