import axe from 'axe-core';

/** WCAG 2.0 to 2.2, A and AA, and what axe counts as best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Rules about a page as a whole, which a part of one cannot hold to. */
const PAGE_RULES = ['page-has-heading-one', 'region', 'landmark-one-main', 'document-title', 'bypass'];

type Asked = {
  rules: 'all' | 'colors';
  /** Whether the state is a page as it ships, and not a part of one. */
  isPage: boolean;
};

/** Everything axe objects to on stage, in words: “color-contrast: … (button.way)”. */
export async function violations({ rules, isPage }: Asked): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    resultTypes: ['violations'],
    ...(rules === 'colors' ? { runOnly: ['color-contrast'] } : everyRule(isPage)),
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
      return `${id}: ${why.join('; ')} (${target.flat().at(-1)})`;
    }),
  );
}

function everyRule(isPage: boolean) {
  const off = isPage ? [] : PAGE_RULES.map((rule) => [rule, { enabled: false }]);
  return { runOnly: TAGS, rules: { 'target-size': { enabled: true }, ...Object.fromEntries(off) } };
}
