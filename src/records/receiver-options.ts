/** What the owner has decided about the receiver. */
export interface ReceiverOptions {
  /** The origins of the pages that may send, such as `https://paper.example`. */
  readonly origins: readonly string[];
  /** Requests per second, of all visitors together. */
  readonly rate: number;
  /** Whoever has it may read single records. Without it nobody may. */
  readonly token?: string | undefined;
  /** Makes the page of rates, for whoever enters the token as the password. Without it there is none. */
  readonly showRates?: ((search: URLSearchParams) => Promise<PageAnswer>) | undefined;
}

/** A page, as it is sent. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
