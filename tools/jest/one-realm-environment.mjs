import vm from 'node:vm';
import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

const THIS_REALM = Symbol('the realm that Node loads modules into');

// Jest gives every test file built-ins of its own, and an `Error` or a `Date` of a module that Node has loaded is none
// of them (https://github.com/jestjs/jest/issues/2549). Node takes "no context" for "this one", Jest for "torn down".
const { compileFunction } = vm;
vm.compileFunction = (code, parameters, options) => {
  if (options?.parsingContext !== THIS_REALM) return compileFunction(code, parameters, options);
  return compileFunction(code, parameters, { ...options, parsingContext: undefined });
};

/** Runs test files in the realm of their worker, one after the other. Goes with `native-runtime.mjs`. */
export default class OneRealmEnvironment {
  global = globalThis;
  fakeTimers = null;
  moduleMocker = new ModuleMocker(globalThis);

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    this.environmentBefore = { ...process.env };
  }

  async setup() {
    // nestjs-pino keeps the logger of the first application of a process for all that come after it.
    const { __resetOutOfContextForTests: forgetRootLogger } = await import(
      new URL('PinoLogger.js', import.meta.resolve('nestjs-pino')).href
    );
    forgetRootLogger();
  }

  async teardown() {
    this.fakeTimersModern.dispose();
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, this.environmentBefore);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return THIS_REALM;
  }
}
