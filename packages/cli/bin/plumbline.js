#!/usr/bin/env node
const NODE_MIN = 24;

if (Number(process.versions.node.split('.')[0]) < NODE_MIN) {
  process.stderr.write(
    `error: plumbline runs on Node ${NODE_MIN} or newer: this is ${process.version}\n` +
      'Fix: start it with "npm exec plumbline --", which takes the Node that npm ci installed\n',
  );
  process.exitCode = 1;
} else {
  const { runCli } = await import('../src/index.ts');
  await runCli(process.argv.slice(2), process.env);
}
