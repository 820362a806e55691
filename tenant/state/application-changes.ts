import type { Application } from './applications';

/** What became of applications since the tenant started. */
export class ApplicationChanges {
  readonly #changes = new Map<string, Partial<Application> | null>();

  /** Changes these properties of an application, and leaves the others. */
  change(clientId: string, change: Partial<Application>): void {
    const known = this.#changes.get(clientId);
    this.#changes.set(clientId, { ...known, ...change });
  }

  /** Removes an application. */
  remove(clientId: string): void {
    this.#changes.set(clientId, null);
  }

  /** The applications as they are now. */
  apply(applications: readonly Application[]): Application[] {
    return applications.flatMap((application) => {
      const change = this.#changes.get(application.clientId);
      return change === null ? [] : [{ ...application, ...change }];
    });
  }

  clear(): void {
    this.#changes.clear();
  }
}
