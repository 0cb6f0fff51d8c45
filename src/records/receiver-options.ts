/** What the owner has decided about the receiver. */
export interface ReceiverOptions {
  /** The origins of the pages that may send, such as `https://paper.example`. */
  readonly origins: readonly string[];
  /** Requests per second, of all visitors together. */
  readonly rate: number;
  /** Whoever has this token may read single records. Without a token, nobody may. */
  readonly token?: string | undefined;
  /** Makes the page of rates, for whoever enters the token as the password. Default: there is no such page. */
  readonly showRates?: ((search: URLSearchParams) => Promise<PageAnswer>) | undefined;
}

/** A page, as it is sent. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
