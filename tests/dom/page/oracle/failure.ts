import type { Plan } from './plan.ts';
import { play } from './sequence.ts';
import { shortened } from './shorten.ts';

/** Of how many steps the page they lead to is shown, at most. */
const MOST_PAGES = 8;

/** Tells of a failing sequence: how to replay it, and the shortest one found that fails as well, step by step. */
export async function failureOf(seed: number, failing: Plan): Promise<string> {
  const plan = await shortened(failing);
  const pages: string[] = [];
  const more = plan.steps.slice(0, -MOST_PAGES).map(({ name }) => name);
  const { kept, anew } = await play(plan, ({ name }) => pages.push(`${name}: ${page()}`));
  return [
    `The marks of a changed page are not those of the page read anew (seed ${seed}).`,
    `To replay it: SPELLOUT_ORACLE_SEED=${seed} npm run test:dom -- oracle`,
    `The shortest sequence found has ${plan.steps.length} steps (pace ${plan.pace}, ${JSON.stringify(plan.choices)}): ${more.join(', ')};`,
    'and, with the page after each of them,',
    ...pages.slice(-MOST_PAGES).map((line) => `  ${line}`),
    'Only kept:',
    ...linesMissing(anew, kept),
    'Only read anew:',
    ...linesMissing(kept, anew),
  ].join('\n');
}

/** The lines of one text that another one does not have. */
function linesMissing(missing: string, text: string): string[] {
  const lines = new Set(missing.split('\n'));
  return text
    .split('\n')
    .filter((line) => !lines.has(line))
    .map((line) => `  ${line}`);
}

/** The page as HTML, shadow trees declared. */
function page(): string {
  return document.body.getHTML({
    serializableShadowRoots: true,
    shadowRoots: shadowRootsBelow(document.body),
  });
}

function shadowRootsBelow(root: ParentNode): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRootsBelow(shadowRoot)] : [],
  );
}
