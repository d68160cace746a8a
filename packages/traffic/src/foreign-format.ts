const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^[123] [0-9a-f]{24,40} \d{10,}/, 'a GoReplay file (.gor)'],
  [/^\s*\{\s*"log"\s*:/, 'an HTTP archive (HAR)'],
  [/"captureData"\s*:/, 'a SageMaker data capture'],
  [/"http_buffered_trace"\s*:/, 'an Envoy tap'],
  [/^\S+ \S+ \S+ \[[^\]]+\] "/, 'an access log'],
  [/"(?:specversion|ce-id)"\s*:/, 'CloudEvents of an inference logger'],
];

/** What other tools' recordings look like, told from one line; null where it is none of those known. */
export function nameForeignFormat(line: string): string | null {
  const head = line.slice(0, 4096);
  return MARKS.find(([mark]) => mark.test(head))?.[1] ?? null;
}
