#!/usr/bin/env node
import { runCli } from '../src/index.ts';

await runCli(process.argv.slice(2), process.env);
