/** Takes finished lines, without their line end. */
export type LineSink = (line: string) => void;

/**
 * Lets the runner read nothing as a command while `work` relays what a child process prints, whatever it prints.
 * Commands are resumed in every case. `token` must be unguessable (a random UUID): whoever knows it can resume them
 * earlier.
 */
export async function childOutput<T>(sink: LineSink, token: string, work: () => Promise<T>): Promise<T> {
  sink(`::stop-commands::${token}`);
  try {
    return await work();
  } finally {
    sink(`::${token}::`);
  }
}
