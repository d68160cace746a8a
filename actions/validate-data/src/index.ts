import { runEntry } from '@plumbline/github';
import { main } from './main.ts';

await runEntry(main);
