import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['<rootDir>/test/real/**/*.real.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
  maxWorkers: 1,
};
