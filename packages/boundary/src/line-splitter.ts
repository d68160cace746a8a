/** Takes text in pieces and hands on whole lines. */
export interface LineSplitter {
  push(text: string): void;
  /** Hands on what is left without a line end. */
  end(): void;
}

const LINE_CHARS_MAX = 16_384;

/**
 * Splits a stream of text into lines at LF, CRLF and lone CR (progress bars; the runner reads a lone CR as a line end too).
 * Overlong lines are cut into pieces, so that a command without line ends cannot fill the memory.
 */
export function lineSplitter(onLine: (line: string) => void): LineSplitter {
  let rest = '';
  return {
    push: (text) => {
      // A CR at the very end may be half of a CRLF: it waits for the next piece.
      const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      for (const line of lines) cut(line).forEach(onLine);
      while (rest.length > LINE_CHARS_MAX) {
        onLine(rest.slice(0, LINE_CHARS_MAX));
        rest = rest.slice(LINE_CHARS_MAX);
      }
    },
    end: () => {
      const last = rest.replace(/\r$/, '');
      rest = '';
      if (last !== '') onLine(last);
    },
  };
}

function cut(line: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < line.length; at += LINE_CHARS_MAX) pieces.push(line.slice(at, at + LINE_CHARS_MAX));
  return pieces;
}
