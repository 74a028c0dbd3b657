import { TextDecoder, TextEncoder } from 'node:util';

// What jsdom lacks and Mantine, Apollo or react-router ask for.
class ResizeObserverStub {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

class IntersectionObserverStub extends ResizeObserverStub {
  readonly root = null;
  readonly rootMargin = '';
  readonly thresholds = [];
  takeRecords(): [] {
    return [];
  }
}

// A data router makes one for every navigation.
class RequestStub {
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  readonly method: string;

  constructor(input: string | URL, init: { signal?: AbortSignal; method?: string } = {}) {
    this.url = String(input);
    this.signal = init.signal;
    this.method = init.method ?? 'GET';
  }
}

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  Request: RequestStub,
  ResizeObserver: ResizeObserverStub,
  IntersectionObserver: IntersectionObserverStub,
  fetch: () => Promise.reject(new TypeError('Tests do not reach out.')),
});

window.matchMedia = (query: string): MediaQueryList => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
HTMLElement.prototype.scrollIntoView = () => undefined;
