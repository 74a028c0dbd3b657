import { QueryFailedError } from 'typeorm';
import { serializeError } from './serialize-error.util.ts';

describe('serializeError', () => {
  it('keeps what helps to find a failure, down its causes', () => {
    const root = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    const error = new TypeError('no answer', { cause: root });
    expect(serializeError(error)).toEqual({
      type: 'TypeError',
      message: 'no answer',
      stack: expect.stringContaining('no answer'),
      cause: {
        type: 'Error',
        message: 'socket hang up',
        code: 'ECONNRESET',
        stack: expect.any(String),
      },
    });
  });

  it('P7: drops the parameters and the detail of a failed query', () => {
    const driverError = Object.assign(new Error('duplicate key'), {
      detail: 'Key (email)=(a@b.c)',
    });
    const error = new QueryFailedError('INSERT INTO "user"', ['a@b.c', 'hunter22'], driverError);
    expect(JSON.stringify(serializeError(error))).not.toMatch(/hunter22|a@b\.c/);
  });

  it('ends for errors that cause each other, and takes what is no error', () => {
    const error = new Error('first');
    error.cause = error;
    expect(JSON.stringify(serializeError(error)).split('"first"').length).toBeLessThan(10);
    expect(serializeError('boom')).toEqual({ type: 'string', message: 'boom' });
    expect(serializeError(null)).toEqual({ type: 'object', message: 'null' });
  });
});
