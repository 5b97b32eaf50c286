import { beforeEach, expect } from 'vitest';

/** A test that looks at nothing proves nothing: a loop over an empty list must fail, and not pass in silence. */
beforeEach(() => {
  expect.hasAssertions();
});
