/** Which process this is: the API only sends jobs, the worker also runs them. */
export abstract class QueueRole {
  abstract readonly name: 'api' | 'worker';
}
