import { fuzzTests } from '../fuzz/fuzz-tests.ts';

// 10,500 inputs over all formats; `PLUMBLINE_FUZZ=10000` judges so many of each, which takes an hour or two.
fuzzTests(700);
