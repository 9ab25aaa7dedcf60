/** A difference between a response and its specification, without any value of the response. */
export interface Drift {
  /** Method and path template, such as `GET /export/connections/{connectionId}`. */
  readonly operation: string;
  readonly status: number;
  /** The part of the response: `status`, `header retry-after` or `body runs[].result`. */
  readonly location: string;
  /** The difference, such as `is null, documented: string`. */
  readonly difference: string;
}

/** The location and description of a difference within a response. */
export type Difference = Pick<Drift, "location" | "difference">;

/** A difference and the number of responses that have it. */
export type CountedDrift = Drift & { readonly count: number };
