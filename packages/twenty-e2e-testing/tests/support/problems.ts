import { type BrowserContext, type Request, type Response } from '@playwright/test';

// Leaving a page ends what it was still asking for.
const LEFT_PAGE = 'net::ERR_ABORTED';
// Traces, pictures and axe put a script of their own into every frame; one in which nothing may run refuses it.
const REFUSED_OURS = "Blocked script execution in 'about:srcdoc'";

type GraphqlError = { readonly message: string; readonly extensions?: { readonly code?: string } };

const describeFailure = (request: Request): string =>
  `${request.method()} ${request.url()}: ${request.failure()?.errorText ?? 'no answer'}`;

/** GraphQL says "no" with a 200. None where the page was left before its answer was read. */
const readGraphqlErrors = async (response: Response): Promise<readonly GraphqlError[]> => {
  const answer = (await response.json().catch(() => null)) as { errors?: GraphqlError[] } | null;
  return answer?.errors ?? [];
};

/** What must not happen on any page: words in the console, thrown errors, requests that fail or are refused. */
export class Problems {
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #reading: Promise<void>[] = [];

  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.text().startsWith(REFUSED_OURS)) return;
      if (message.type() === 'error' || message.type() === 'warning') {
        this.#found.push(
          `console ${message.type()}: ${message.text()} (${message.location().url})`,
        );
      }
    });
    context.on('weberror', (webError) => this.#found.push(`thrown: ${String(webError.error())}`));
    context.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== LEFT_PAGE) {
        this.#found.push(`no answer: ${describeFailure(request)}`);
      }
    });
    context.on('response', (response) => this.#look(response));
  }

  /** For a test that provokes one: it must happen. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** What happened unexpectedly, and what was expected and did not happen. */
  async findings(): Promise<string[]> {
    await Promise.all(this.#reading);
    const unexpected = this.#found.filter(
      (problem) => !this.#expected.some((pattern) => pattern.test(problem)),
    );
    const missing = this.#expected.filter(
      (pattern) => !this.#found.some((problem) => pattern.test(problem)),
    );
    return [...unexpected, ...missing.map((pattern) => `did not happen: ${pattern.source}`)];
  }

  #look(response: Response): void {
    const what = `${response.request().method()} ${response.url()}`;
    if (response.status() >= 400) this.#found.push(`answer ${response.status()}: ${what}`);
    if (new URL(response.url()).pathname !== '/graphql') return;
    const reading = readGraphqlErrors(response).then((errors) => {
      for (const { message, extensions } of errors) {
        this.#found.push(`refused ${extensions?.code ?? 'without code'}: ${message}`);
      }
    });
    this.#reading.push(reading);
  }
}
