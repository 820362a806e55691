import { parser } from '@prometheus-io/lezer-promql';

/** One figure that an expression asks for, with what it wants of its labels. */
export interface Selector {
  name: string;
  matchers: { label: string; operator: string; value: string }[];
}

/** The figures that an expression asks for. @throws {SyntaxError} for what is no PromQL. */
export function selectorsOf(expression: string): Selector[] {
  const textOf = ({ from, to }: { from: number; to: number }) => expression.slice(from, to);
  const selectors: Selector[] = [];
  parser.parse(expression).iterate({
    enter(node) {
      if (node.type.isError)
        throw new SyntaxError(`No PromQL at ${node.from}: ${expression.slice(node.from)}`);
      if (node.name !== 'VectorSelector') return;
      const name = node.node.getChild('Identifier');
      const matchers = node.node.getChild('LabelMatchers')?.getChildren('UnquotedLabelMatcher');
      selectors.push({
        name: name === null ? '' : textOf(name),
        matchers: (matchers ?? []).map((matcher) => {
          const [, label = '', operator = '', value = ''] =
            /^(\w+)\s*(=~|!~|!=|=)\s*(.*)$/s.exec(textOf(matcher)) ?? [];
          return { label, operator, value: value.slice(1, -1) };
        }),
      });
    },
  });
  return selectors;
}
