import { CLAIM_RULE } from '../../matching/claim-by-cues.ts';
import { indexesOf } from '../../matching/indexes.ts';
import { openGlossary } from './open-glossary.ts';
import { coverageOf, precisionOf, type SenseScore, scoreSenses } from './sense-scores.ts';
import { judge, type Passage, readPassages } from './senses.ts';
import { percent, tableOf } from './table.ts';

/** What a margin must reach: the share of right claims, and of wrong ones where the true sense is unknown. */
const LEAST_PRECISION = 0.98;
const MOST_LEFT_OUT = 0.03;

const MARGINS = Array.from({ length: 41 }, (_, step) => step / 2);

type Tried = { margin: number; score: SenseScore; leftOut: number };

/** Prints how claims come out with each margin, and the smallest that does. */
export async function reportMargin(file: string): Promise<void> {
  console.log(await marginTable(file));
}

/** How claims come out with each margin, and the smallest that does. */
export async function marginTable(file: string): Promise<string> {
  const passages: Passage[] = [];
  for await (const passage of readPassages(file)) passages.push(passage);
  const tried = tryMargins(passages);
  const rows = tried.map(({ margin, score, leftOut }) => [
    String(margin),
    percent(coverageOf(score)),
    percent(precisionOf(score)),
    percent(leftOut),
    String(score.noSenseClaims),
  ]);
  const head = ['margin', 'coverage', 'precision', 'wrong, sense left out', 'claims on no sense'];
  const chosen = tried.find(isGoodEnough);
  const words = chosen ? `The smallest that does: ${chosen.margin}.` : 'None does.';
  return `${tableOf(head, rows)}\n\n${words} In use: ${CLAIM_RULE.margin}.`;
}

function tryMargins(passages: readonly Passage[]): Tried[] {
  const indexes = indexesOf(openGlossary());
  return MARGINS.map((margin) => {
    const rule = { ...CLAIM_RULE, margin };
    const { all: score } = scoreSenses(passages.map((passage) => judge(passage, indexes, { rule })));
    const { all: without } = scoreSenses(
      passages.map((passage) => judge(passage, indexes, { leaveOut: true, rule })),
    );
    return { margin, score, leftOut: (without.claims - without.right) / without.passages };
  });
}

function isGoodEnough({ score, leftOut }: Tried): boolean {
  return precisionOf(score) >= LEAST_PRECISION && leftOut <= MOST_LEFT_OUT && score.noSenseClaims === 0;
}
