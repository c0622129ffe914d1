import { indexesOf, openGlossary } from './open-glossary.ts';
import { coverageOf, precisionOf, type SenseScore, scoreSenses } from './sense-scores.ts';
import { type Judged, judge, readPassages } from './senses.ts';
import { percent, tableOf } from './table.ts';

/** Prints coverage and precision over all passages and for each short form, and every wrong claim. */
export async function reportSenses(file: string, leaveOut: boolean): Promise<void> {
  const judged = await judgeAll(file, leaveOut);
  const { all, byShortForm } = scoreSenses(judged);
  const rows = [
    ['all', ...cellsOf(all)],
    ...[...byShortForm].map(([name, score]) => [name, ...cellsOf(score)]),
  ];
  console.log(
    tableOf(['short form', 'passages', 'claims', 'wrong', 'coverage', 'precision', 'offered'], rows),
  );
  console.log(
    `\nClaims on ${all.noSense} passages whose label is a word, a name or nothing known: ${all.noSenseClaims}.`,
  );
  if (leaveOut) {
    const wrong = all.claims - all.right;
    console.log(`With the true sense taken out: ${wrong} wrong claims, ${percent(wrong / all.passages)} %.`);
  }
  for (const { passage, prediction, isRight } of judged) {
    if (prediction.claimed === null || isRight) continue;
    console.log(
      `wrong: ${passage.id} ${passage.shortForm}: "${passage.sense}", claimed "${prediction.claimed}"`,
    );
  }
}

/** Prints what the engine says of each passage, one JSON object a line. */
export async function printPredictions(file: string, leaveOut: boolean): Promise<void> {
  for (const { prediction } of await judgeAll(file, leaveOut)) {
    const { id, claimed, reason, couldMean, marked } = prediction;
    console.log(JSON.stringify({ id, claimed, reason, could_mean: couldMean, marked }));
  }
}

async function judgeAll(file: string, leaveOut: boolean): Promise<Judged[]> {
  const indexes = indexesOf(openGlossary());
  const judged: Judged[] = [];
  for await (const passage of readPassages(file)) judged.push(judge(passage, indexes, { leaveOut }));
  return judged;
}

function cellsOf(score: SenseScore): string[] {
  const { passages, claims, right, known, offered } = score;
  return [
    String(passages),
    String(claims),
    String(claims - right),
    percent(coverageOf(score)),
    percent(precisionOf(score)),
    known === 0 ? '' : percent(offered / known),
  ];
}
