/** A browser that is not asked for a second step any more, until Auth0 is told to forget all of a person's. */
export interface RememberedBrowser {
  id: string;
  userId: string;
  since: number;
}
