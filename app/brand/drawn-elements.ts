/** What is known of an element with an id, and of all that stands in it. */
interface Part {
  elements: number;
  /** The ids that its `use` elements name. */
  uses: string[];
}

interface DrawnElements {
  open(attributes: Readonly<Record<string, string>>): void;
  close(): void;
  /** How many elements a browser draws: of a part that is used again, all of its own each time. */
  count(): number;
}

/**
 * Counts what an SVG comes to. Parts that use parts grow with each step (SVG 2 section 5.5): thirty lines can come to a
 * billion elements, which no browser draws.
 */
export function createDrawnElements(): DrawnElements {
  const whole: Part = { elements: 0, uses: [] };
  const byId = new Map<string, Part>();
  const path: Part[] = [whole];
  const counts = new Map<Part, number>();
  const countOf = (part: Part): number => {
    const known = counts.get(part);
    if (known !== undefined) return known;
    // A part that uses itself is not drawn there.
    counts.set(part, 0);
    const used = part.uses.map((id) => byId.get(id)).filter((one) => one !== undefined);
    const count = used.reduce((sum, one) => sum + countOf(one), part.elements);
    counts.set(part, count);
    return count;
  };
  return {
    open({ id, href = '', 'xlink:href': older = '' }) {
      const own: Part = { elements: 0, uses: [] };
      if (id !== undefined && !byId.has(id)) byId.set(id, own);
      path.push(own);
      own.elements += 1;
      const used = (href || older).slice(1);
      if (used !== '') own.uses.push(used);
    },
    close() {
      const own = path.pop() ?? whole;
      const around = path.at(-1) ?? whole;
      around.elements += own.elements;
      around.uses.push(...own.uses);
    },
    count: () => countOf(whole),
  };
}
