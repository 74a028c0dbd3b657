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

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
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
