import { expect } from '@jest/globals';
import { type ErrorCode, PlumblineError } from '@plumbline/core';

/** Asserts that `act` throws (or rejects with) a `PlumblineError` of exactly this code, and returns it. */
export async function expectCode(act: Promise<unknown> | (() => unknown), code: ErrorCode): Promise<PlumblineError> {
  try {
    await (typeof act === 'function' ? act() : act);
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(PlumblineError);
    const error = thrown as PlumblineError;
    expect(`${error.code}: ${error.message}`).toContain(`${code}: `);
    expect(error.fix).not.toBe('');
    return error;
  }
  throw new Error(`nothing was thrown where ${code} was expected`);
}
