/** Things of one kind that the tenant keeps by their id. */
export class Records<Item extends { id: string }> {
  readonly #byId = new Map<string, Item>();

  /** Adds an item, in place of one with its id. */
  add(item: Item): void {
    this.#byId.set(item.id, item);
  }

  get(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  /** Every item, in no order. */
  all(): Item[] {
    return [...this.#byId.values()];
  }

  clear(): void {
    this.#byId.clear();
  }

  /**
   * The items that have every one of these properties, by id: Auth0 documents no order, so nobody should
   * find a useful one.
   */
  where(wanted: Partial<Item>): Item[] {
    const keys = Object.keys(wanted) as (keyof Item)[];
    return this.all()
      .filter((item) => keys.every((key) => item[key] === wanted[key]))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}
