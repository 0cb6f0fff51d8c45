/** A kind of place where third-party code keeps something on this site. */
export interface Store {
  /** What it is called in a message. */
  readonly kind: string;
  /** The names of what is there. */
  list(): Promise<string[]>;
  remove(name: string): unknown;
}
