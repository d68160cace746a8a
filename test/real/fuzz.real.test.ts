import { fuzzTests } from '../fuzz/fuzz-tests.ts';

fuzzTests(10_000);
