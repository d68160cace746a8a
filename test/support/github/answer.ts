/** What the fake sends back. A string body is text, anything else JSON. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as a route sees it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly accept: string;
  /** Parsed JSON, or undefined. */
  readonly body: unknown;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Base address of the fake. */
  readonly base: string;
}

/** A route: answers, or passes on with null. */
export type Route = (asked: Asked) => Answer | null;

/** An error in GitHub's own shape. */
export function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const documentation = 'https://docs.github.com/rest';
  return { status, headers, body: { message, documentation_url: documentation, status: String(status) } };
}

/** A named field of a parsed body; undefined where there is none. */
export function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null
    ? new Map<string, unknown>(Object.entries(body)).get(name)
    : undefined;
}

/** A text field; empty where it is not text. */
export function textField(body: unknown, name: string): string {
  const value = field(body, name);
  return typeof value === 'string' ? value : '';
}

/** One page of a list, with the `Link` header that leads to the others. */
export function page(asked: Asked, items: readonly unknown[]): Answer {
  const size = Math.min(100, Number(asked.query['per_page'] ?? 30));
  const current = Number(asked.query['page'] ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams({ ...asked.query, page: String(to) });
    return `<${asked.base}${asked.path}?${query}>; rel="${rel}"`;
  };
  const links = current < last ? [link(current + 1, 'next'), link(last, 'last')] : [];
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') };
  return { status: 200, headers, body: items.slice((current - 1) * size, current * size) };
}
