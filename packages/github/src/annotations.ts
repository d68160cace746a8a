import { isAbsolute, relative, sep } from 'node:path';
import { ANNOTATION_CHARS_MAX, ANNOTATIONS_PER_LEVEL_MAX, type Finding, type Where } from '@plumbline/core';
import type { Log } from './log.ts';

/** The levels of an annotation, mildest first. */
export type AnnotationLevel = 'notice' | 'warning' | 'error';

/** One annotation: untrusted text with the place it speaks of. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly where?: Where | undefined;
}

/** Writes annotations as long as the step has any left, and says at the end how many it had to leave out. */
export interface Annotator {
  write(annotation: Annotation): void;
  /** Writes what was held back. Called once, when the run ends. */
  flush(): void;
}

/** Of the ten a step has for each level, findings may take this many: the run itself has something to say as well. */
const FINDINGS_PER_LEVEL_MAX = ANNOTATIONS_PER_LEVEL_MAX - 2;

/**
 * Findings as annotations, most severe first, on the line of the data and on the line of the rule: `fail` is an error,
 * `warn` and `inconclusive` are warnings, `pass` says nothing. What exceeds a level's share is counted in that level's last one.
 */
export function annotationsOf(findings: readonly Finding[]): readonly Annotation[] {
  const all = findings
    .filter(({ verdict }) => verdict !== 'pass')
    .flatMap(({ verdict, check, detail, where, seenAt }): readonly Annotation[] => {
      const level = verdict === 'fail' ? 'error' : 'warning';
      const places = [seenAt, where].filter((place) => place !== undefined);
      const message = `${check}: ${detail}`;
      return places.length === 0 ? [{ level, message }] : places.map((place) => ({ level, message, where: place }));
    });
  return (['error', 'warning'] as const).flatMap((level) => within(FINDINGS_PER_LEVEL_MAX, all, level));
}

function within(max: number, all: readonly Annotation[], level: AnnotationLevel): readonly Annotation[] {
  const mine = all.filter((annotation) => annotation.level === level);
  return mine.length <= max ? mine : [...mine.slice(0, max - 1), overflow(level, mine.length - max + 1)];
}

function overflow(level: AnnotationLevel, count: number): Annotation {
  return { level, message: `${count} more: see the job summary and the log` };
}

/**
 * An annotator for one step. The runner drops an eleventh annotation of a level in silence, so the tenth is kept for
 * the count.
 */
export function openAnnotator(log: Log, workspace: string): Annotator {
  const written: Record<AnnotationLevel, number> = { notice: 0, warning: 0, error: 0 };
  const held: Annotation[] = [];
  const emit = ({ level, message, where }: Annotation): void =>
    log.command(level, shortened(message), {
      file: where === undefined ? undefined : relativeFile(where.file, workspace),
      line: where?.line,
      col: where?.column,
    });
  return {
    write(annotation) {
      written[annotation.level] += 1;
      if (!log.onGitHub || written[annotation.level] < ANNOTATIONS_PER_LEVEL_MAX) return emit(annotation);
      held.push(annotation);
      log.lines(`${annotation.level}: ${annotation.message}`);
    },
    flush() {
      for (const level of ['notice', 'warning', 'error'] as const) {
        for (const annotation of within(1, held, level)) emit(annotation);
      }
      held.length = 0;
    },
  };
}

function shortened(message: string): string {
  if (message.length <= ANNOTATION_CHARS_MAX) return message;
  return `${message.slice(0, ANNOTATION_CHARS_MAX - 1).toWellFormed()}…`;
}

/** GitHub finds a file only by its path in the repository, with forward slashes; a path elsewhere is given as it is. */
function relativeFile(file: string, workspace: string): string {
  const inside = isAbsolute(file) ? relative(workspace, file) : file;
  const leaves = inside === '..' || inside.startsWith(`..${sep}`);
  return (leaves ? file : inside).replaceAll('\\', '/').replace(/^\.\//, '');
}
