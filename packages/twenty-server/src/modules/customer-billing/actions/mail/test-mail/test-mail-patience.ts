import { Injectable } from '@nestjs/common';

/** How long somebody who tries the mail server waits for its answer: shorter than browsers and proxies do. */
@Injectable()
export class TestMailPatience {
  readonly milliseconds: number = 20_000;
}
