/** One reason of a refusal, in the reader's words. */
export interface Reason {
  code: string
  text: string
  details?: Record<string, string>
}

/** An answer that is not what was asked for: an RFC 9457 problem of the hub, or no answer at all. */
export class HubProblem extends Error {
  constructor(
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly reasons: Reason[] = [],
    readonly traceId: string = '',
    /** Seconds to wait before another try; 0 when not said. */
    readonly retryAfter: number = 0,
  ) {
    super(`${status} ${code}`)
    this.name = 'HubProblem'
  }

  /** A rule of the library says no; asking again does not help. */
  get refusal(): boolean {
    return this.status >= 400 && this.status < 500 && this.status !== 429 && this.status !== 408
  }

  has(code: string): boolean {
    return this.code === code || this.reasons.some((reason) => reason.code === code)
  }

  static offline(): HubProblem {
    return new HubProblem(0, 'OFFLINE', '')
  }

  static of(problem: unknown): HubProblem {
    return problem instanceof HubProblem ? problem : new HubProblem(0, 'UNEXPECTED', '')
  }

  /** Reads the problem that an answer carries; an answer without one still becomes a problem. */
  static async from(response: Response): Promise<HubProblem> {
    const retryAfter = Number(response.headers.get('Retry-After')) || 0
    const trace = /^00-([0-9a-f]{32})-/.exec(response.headers.get('traceparent') ?? '')?.[1] ?? ''
    try {
      const body = (await response.json()) as Record<string, unknown>
      return new HubProblem(
        response.status,
        text(body.code) || `HTTP_${response.status}`,
        text(body.detail),
        reasonsOf(body.reasons),
        text(body.traceId) || trace,
        retryAfter,
      )
    } catch {
      return new HubProblem(response.status, `HTTP_${response.status}`, '', [], trace, retryAfter)
    }
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function reasonsOf(value: unknown): Reason[] {
  if (!Array.isArray(value)) return []
  return value
    .filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null)
    .map((each) => ({
      code: text(each.code),
      text: text(each.text) || text(each.code),
      details: (each.details ?? {}) as Record<string, string>,
    }))
}
