import { PlatformErrorCode } from 'twenty-shared';
import { AppException } from './app.exception.ts';

/** INPUT_INVALID (or a more exact code) that says in `message` which inputs are wrong, one sentence each. */
export class InputInvalidException extends AppException {
  override readonly message: string;

  constructor({ problems, field }: { problems: readonly string[]; field?: string }) {
    super(PlatformErrorCode.INPUT_INVALID, field === undefined ? {} : { field });
    this.message = problems.join(' ');
  }
}
