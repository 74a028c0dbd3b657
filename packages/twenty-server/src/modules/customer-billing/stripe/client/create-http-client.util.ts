import Stripe from 'stripe';

/** Set by Node on the error of a connection that the other side closed. The SDK looks for nothing else. */
const CLOSED_CODES: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE']);

/**
 * The SDK's client over Node's `http`, whose closed connections do not carry the code for which the SDK sends a request
 * again by itself, `maxNetworkRetries: 0` or not (https://github.com/stripe/stripe-node/issues/1040). That second
 * request would pass by our rate limit, and a write that may have happened would not be known as one.
 */
export const createHttpClient = (): InstanceType<typeof Stripe.HttpClient> => {
  const client = Stripe.createNodeHttpClient();
  const makeRequest = client.makeRequest.bind(client);
  client.makeRequest = async (...request) => {
    try {
      return await makeRequest(...request);
    } catch (error) {
      throw isClosedConnection(error)
        ? new Error('The connection was closed before the answer', { cause: error })
        : error;
    }
  };
  return client;
};

const isClosedConnection = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && CLOSED_CODES.has(error.code);
