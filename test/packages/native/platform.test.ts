import { describe, expect, it } from '@jest/globals';
import { currentPlatform } from '../../../packages/native/src/platform.ts';

describe('currentPlatform()', () => {
  it('names the C library that the report of this process names', () => {
    const report = JSON.stringify(process.report.getReport());
    const libc = process.platform === 'linux' ? (report.includes('"glibcVersionRuntime"') ? 'glibc' : 'musl') : null;
    expect(currentPlatform()).toEqual({ os: process.platform, arch: process.arch, libc });
  });
});
