/** What a person opens and closes is theirs, whatever the server last said of it. */
const ownAttributes: Record<string, readonly string[]> = { DETAILS: ['open'], DIALOG: ['open'] };

/**
 * Makes one element like another, and changes no more than that takes: elements that stay keep their focus, checked
 * boxes, what was typed and what was opened. Siblings are told apart by their `id` or `aria-labelledby`; without
 * one, by their kind and order. An element with `data-stays` is not removed.
 */
export function morph(current: Element, wanted: Element): void {
  copyAttributes(current, wanted);
  const matches = matchChildren(current, wanted);
  const kept = new Set(matches.values());
  for (const node of [...current.childNodes])
    if (!kept.has(node) && !(node instanceof HTMLElement && 'stays' in node.dataset)) node.remove();
  let next = current.firstChild;
  for (const node of wanted.childNodes) {
    while (next !== null && !kept.has(next)) next = next.nextSibling;
    const match = matches.get(node);
    const own = match ?? current.ownerDocument.importNode(node, true);
    if (own === next) next = next.nextSibling;
    else current.insertBefore(own, next);
    if (match instanceof Element && node instanceof Element) morph(match, node);
    else if (match !== undefined && match.nodeValue !== node.nodeValue)
      match.nodeValue = node.nodeValue;
  }
}

function copyAttributes(current: Element, wanted: Element): void {
  const own = ownAttributes[current.tagName] ?? [];
  for (const { name } of [...current.attributes])
    if (!wanted.hasAttribute(name) && !own.includes(name)) current.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (current.getAttribute(name) !== value && !own.includes(name))
      current.setAttribute(name, value);
}

/** For each child that is wanted, the one that is there already. */
function matchChildren(current: Element, wanted: Element): Map<Node, ChildNode> {
  const byKey = new Map<string, ChildNode>();
  const nameless: ChildNode[] = [];
  for (const node of current.childNodes) {
    const key = keyOf(node);
    if (key === null) nameless.push(node);
    else byKey.set(key, node);
  }
  const matches = new Map<Node, ChildNode>();
  for (const node of wanted.childNodes) {
    const key = keyOf(node);
    const place = nameless.findIndex(({ nodeName }) => nodeName === node.nodeName);
    const match = key !== null ? byKey.get(key) : place < 0 ? undefined : nameless[place];
    if (match === undefined) continue;
    matches.set(node, match);
    if (key === null) nameless.splice(0, place + 1);
  }
  return matches;
}

function keyOf(node: Node): string | null {
  if (!(node instanceof Element)) return null;
  const name = node.id || node.getAttribute('aria-labelledby');
  return name ? `${node.tagName} ${name}` : null;
}
