import { afterEach, beforeEach, expect, vi } from 'vitest';

// A warning nobody reads is a bug nobody sees: printing to the console fails the test that did it.
const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      printed.push(parts.map(String).join(' '));
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(printed, 'nothing may be printed to console.error or console.warn').toEqual([]);
});
