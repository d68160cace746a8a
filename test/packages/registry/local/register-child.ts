/** A process of its own that registers models into a registry: `node register-child.ts <folder> <prefix> <count>`. */
import { openRegistry } from '@plumbline/registry';
import { registerContent } from '../fixture.ts';

const [root = '', prefix = '', count = '1'] = process.argv.slice(2);
const registry = await openRegistry('local:.', { root });
for (let number = 0; number < Number(count); number += 1) {
  const { version } = await registerContent(registry, `${prefix}-${number}`);
  process.stdout.write(`${version.version}\n`);
}
