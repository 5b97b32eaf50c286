import { afterEach, describe, expect, it, vi } from 'vitest';
import { requireTools } from '../../support/reference-tools.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const ABSENT = 'program-yang-tidak-ada';

describe('a check with a program of other people', () => {
  it('goes on where the program is there', () => {
    const skip = vi.fn();
    requireTools(skip, 'node');
    expect(skip).not.toHaveBeenCalled();
  });

  it('is skipped with a reason where it is missing', () => {
    vi.stubEnv('CI', '');
    const skip = vi.fn();
    requireTools(skip, 'node', ABSENT);
    expect(skip).toHaveBeenCalledExactlyOnceWith(`not on this machine: ${ABSENT}`);
  });

  it('fails in continuous integration', () => {
    vi.stubEnv('CI', 'true');
    expect(() => requireTools(vi.fn(), ABSENT)).toThrow(ABSENT);
  });
});
