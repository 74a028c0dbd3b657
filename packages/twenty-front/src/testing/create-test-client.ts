import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { createCache } from '../modules/apollo/create-cache.ts';
import { type Problem } from '../modules/apollo/utils/to-problem.util.ts';

export type TestCall = { readonly operation: string; readonly variables: Record<string, unknown> };
type Answer = (variables: Record<string, unknown>) => unknown;

export type TestClient = {
  readonly client: ApolloClient;
  readonly calls: TestCall[];
  /** How often an operation was sent. */
  readonly count: (operation: string) => number;
};

/** An error as the server sends it. */
export const serverError = (problem: Partial<Problem> & { message: string }): Error =>
  new CombinedGraphQLErrors({
    errors: [{ message: problem.message, extensions: { ...problem } }],
  });

/** Apollo with our cache and, in place of the server, one function per operation. */
export const createTestClient = (answers: Record<string, Answer>): TestClient => {
  const calls: TestCall[] = [];
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        calls.push({ operation: operationName, variables });
        const answer = answers[operationName];
        Promise.resolve()
          .then(() => {
            if (answer === undefined) throw new Error(`Nothing answers ${operationName}.`);
            return answer(variables);
          })
          .then((data) => {
            observer.next({ data: data as Record<string, unknown> });
            observer.complete();
          })
          .catch((error: unknown) => observer.error(error));
      }),
  );

  return {
    client: new ApolloClient({ link, cache: createCache() }),
    calls,
    count: (operation) => calls.filter((call) => call.operation === operation).length,
  };
};
