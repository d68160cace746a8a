import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionName } from '@plumbline/core';
import type { HtmlChapter } from '@plumbline/report';

/** Where the demo plays. */
export interface Place {
  readonly root: string;
  readonly example: string;
  readonly work: string;
}

/** One run of an action. */
export interface Scene {
  /** Names the folder of its reports; unique. */
  readonly name: string;
  readonly action: ActionName;
  readonly inputs: Readonly<Record<string, string | readonly string[]>>;
  /** The verdict that the story needs. */
  readonly expect: string;
  readonly payload?: string;
}

export type Outputs = Readonly<Record<string, string>>;

export interface Stage extends Place {
  readonly scenes: readonly string[];
  readonly chapters: readonly HtmlChapter[];
  chapter(title: string, text: string): void;
  /** Runs a script of the example to its end. */
  script(title: string, file: string, ...words: readonly string[]): void;
  /** Runs an action and gives its outputs; ends the demo where the verdict is not the expected one. */
  run(scene: Scene): Outputs;
  /** Serves a model over HTTP while `play` runs. */
  serving<T>(models: readonly string[], play: (urls: readonly string[]) => T): Promise<T>;
  comments(): number;
}

export function openStage(place: Place): Stage {
  const scenes: string[] = [];
  const chapters: HtmlChapter[] = [];
  return {
    ...place,
    scenes,
    chapters,
    chapter: (title, text) => {
      chapters.push({ title, text, from: scenes.length });
      console.log(`\n${'═'.repeat(100)}\n${title}\n${text}\n${'═'.repeat(100)}`);
    },
    script: (title, file, ...words) => runScript(place, title, [file, ...words]),
    run: (scene) => {
      scenes.push(scene.name);
      return runScene(place, scene);
    },
    serving: async (models, play) => {
      const servers = await Promise.all(models.map((model) => serve(place, model)));
      try {
        return play(servers.map((server) => server.url));
      } finally {
        for (const server of servers) server.stop();
      }
    },
    comments: () => scenes.length,
  };
}

function runScript({ example }: Place, title: string, words: readonly string[]): void {
  console.log(`\n── ${title}`);
  const ended = spawnSync(process.execPath, words, { cwd: example, stdio: ['ignore', 'inherit', 'inherit'] });
  if (ended.status !== 0) throw new Error(`${words[0]} ended with ${ended.status ?? ended.signal}`);
}

function runScene(place: Place, scene: Scene): Outputs {
  const folder = join(place.work, 'reports', scene.name);
  mkdirSync(folder, { recursive: true });
  const outputs = join(folder, 'outputs.json');
  const inputs = { 'engines-path': place.root, 'html-report': 'false', 'report-dir': folder, ...scene.inputs };
  const given = Object.entries(inputs).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => `--${name}=${one}`),
  );
  const payload = scene.payload === undefined ? [] : [`--payload=${scene.payload}`];
  console.log(`\n── plumbline ${scene.action} (${scene.name})\n`);
  const ended = spawnSync(
    process.execPath,
    [
      join(place.root, 'packages/cli/bin/plumbline.js'),
      scene.action,
      ...given,
      ...payload,
      '--print=markdown',
      `--outputs=${outputs}`,
    ],
    {
      cwd: place.example,
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      env: { ...process.env, RUNNER_TEMP: place.work },
    },
  );
  console.log(folded(ended.stdout));
  const said: Outputs = JSON.parse(readFileSync(outputs, 'utf8'));
  if (said['verdict'] !== scene.expect) {
    throw new Error(
      `${scene.name}: the verdict must be ${scene.expect}: it is ${said['verdict']} (${said['summary-line']})`,
    );
  }
  return said;
}

/** A comment as a pull request shows it: what is collapsed there is one line here, and stands in full in the report. */
function folded(markdown: string): string {
  return markdown
    .replaceAll(/<details><summary>(.*?)<\/summary>.*?<\/details>/gs, '▸ $1')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd();
}

async function serve({ example }: Place, model: string): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, ['src/serve.mjs', '--model', model], {
    cwd: example,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.once('exit', (code) => reject(new Error(`the server of ${model} ended with ${code}`)));
  });
  const { url }: { url: string } = JSON.parse(line);
  return { url, stop: () => void child.kill() };
}
