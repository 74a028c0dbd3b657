import { BadRequestException, HttpException, Logger, NotFoundException } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { IsInt, IsString, Max, ValidateNested, validateSync } from 'class-validator';
import { plainToInstance, Type } from 'class-transformer';
import { runInRequestContext } from '../request-context/request-context.ts';
import { AppException } from './app.exception.ts';
import { formatGraphqlError } from './format-graphql-error.ts';
import { toPublicError } from './to-public-error.util.ts';
import { toInputException } from './validation.pipe.ts';

beforeAll(() => Logger.overrideLogger(false));

const inRequest = <T>(work: () => T): T => runInRequestContext({ requestId: 'request-1' }, work);

const formatThrown = (cause: Error) =>
  inRequest(() => {
    const error = new GraphQLError(cause.message, { originalError: cause, path: ['invoice'] });
    return formatGraphqlError(error.toJSON(), error);
  });

describe('AppException', () => {
  it('has the words and the status of its code, with the values filled in', () => {
    const exception = new AppException('PAGE_TOO_LARGE', {
      values: { limit: '100' },
      field: 'first',
    });
    expect(exception.message).toContain('100');
    expect(exception).toMatchObject({ code: 'PAGE_TOO_LARGE', status: 400, field: 'first' });
  });
});

describe('toPublicError (P7)', () => {
  it('tells our own errors as they are', () => {
    expect(
      toPublicError(new AppException('STRIPE_RATE_LIMITED', { stripeRequestId: 'req_1' })),
    ).toMatchObject({
      code: 'STRIPE_RATE_LIMITED',
      status: 503,
      stripeRequestId: 'req_1',
    });
  });

  it.each([
    ['an unknown route', new NotFoundException('Cannot GET /x'), 'NOT_FOUND'],
    ['a broken body', new BadRequestException('Unexpected token'), 'INPUT_INVALID'],
    [
      'a body over the limit',
      Object.assign(new Error('x'), { expose: true, statusCode: 413 }),
      'REQUEST_TOO_LARGE',
    ],
    ['an odd status', new HttpException('x', 418), 'INTERNAL'],
    ['a database error', new Error('duplicate key value violates "user_email_key"'), 'INTERNAL'],
    ['something that is no error', 'boom', 'INTERNAL'],
  ])('answers %s with our own words only', (_what, thrown, code) => {
    const told = toPublicError(thrown);
    expect(told.code).toBe(code);
    expect(told.message).toBe(new AppException(told.code).message);
  });
});

describe('formatGraphqlError (P7)', () => {
  it('gives code, status and request id of our own errors', () => {
    expect(formatThrown(new AppException('INVOICE_NOT_FOUND'))).toMatchObject({
      path: ['invoice'],
      extensions: { code: 'INVOICE_NOT_FOUND', status: 404, requestId: 'request-1' },
    });
  });

  it('masks everything else', () => {
    const told = formatThrown(new Error('connect ECONNREFUSED postgres://crm:hunter22@db'));
    expect(told.extensions).toEqual({ code: 'INTERNAL', status: 500, requestId: 'request-1' });
    expect(JSON.stringify(told)).not.toMatch(/hunter22|stack|ECONNREFUSED/);
  });

  it('says in the words of GraphQL what is wrong with a query', () => {
    const error = new GraphQLError('Cannot query field "x"', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: ['at x'] },
    });
    const told = inRequest(() => formatGraphqlError(error.toJSON(), error));
    expect(told).toMatchObject({
      message: 'Cannot query field "x"',
      extensions: { code: 'INPUT_INVALID', status: 400 },
    });
    expect(told.extensions).not.toHaveProperty('stacktrace');
  });
});

class Line {
  @IsString()
  description: string;
}

class Input {
  @IsInt()
  @Max(100, { context: { code: 'PAGE_TOO_LARGE', values: { limit: '100' } } })
  first: number;

  @ValidateNested({ each: true })
  @Type(() => Line)
  lines: Line[];
}

const refusalOf = (plain: object): AppException =>
  toInputException(validateSync(plainToInstance(Input, plain), { stopAtFirstError: true }));

describe('Errors of class-validator', () => {
  it('become one INPUT_INVALID that lists every input, nested ones by their path', () => {
    const refusal = refusalOf({ first: 1.5, lines: [{ description: 'ok' }, { description: 7 }] });
    expect(refusal).toMatchObject({ code: 'INPUT_INVALID', field: 'first' });
    expect(refusal.message).toContain('First must be an integer number.');
    expect(refusal.message).toContain('Lines.1.description must be a string.');
  });

  it('take the code a constraint names', () => {
    expect(refusalOf({ first: 101, lines: [] })).toMatchObject({
      code: 'PAGE_TOO_LARGE',
      status: 400,
      field: 'first',
    });
  });
});
