import { indexesOf } from '../../matching/indexes.ts';
import { openGlossary } from './open-glossary.ts';
import { coverageOf, precisionOf, type SenseScore, scoreSenses } from './sense-scores.ts';
import { type Judged, judge, readPassages } from './senses.ts';
import { percent, tableOf } from './table.ts';

/** Prints coverage and precision over all passages and for each short form, and every wrong claim. */
export async function reportSenses(file: string, leaveOut: boolean): Promise<void> {
  const judged = await judgeAll(file, leaveOut);
  console.log(sensesTable(judged, leaveOut));
  for (const { passage, prediction, isRight } of judged) {
    if (prediction.claimed === null || isRight) continue;
    const { id, shortForm, sense } = passage;
    console.log(`wrong: ${id} ${shortForm}: "${sense}", claimed "${prediction.claimed}"`);
  }
}

/** Coverage and precision over all passages and for each short form, in percent. */
export function sensesTable(judged: readonly Judged[], leaveOut: boolean): string {
  const { all, byShortForm } = scoreSenses(judged);
  const rows = [
    ['all', ...cellsOf(all)],
    ...[...byShortForm].map(([name, score]) => [name, ...cellsOf(score)]),
  ];
  const head = ['short form', 'passages', 'claims', 'wrong', 'coverage', 'precision', 'offered'];
  const wrong = all.claims - all.right;
  const openSet = `With the true sense taken out: ${wrong} wrong claims, ${percent(wrong / all.passages)} %.`;
  const noSense = `Claims on ${all.noSense} passages whose label is a word, a name or nothing known: ${all.noSenseClaims}.`;
  return `${tableOf(head, rows)}\n\n${leaveOut ? openSet : noSense}`;
}

/** Prints what the engine says of each passage, one JSON object a line. */
export async function printPredictions(file: string, leaveOut: boolean): Promise<void> {
  const indexes = indexesOf(openGlossary());
  for await (const passage of readPassages(file)) {
    const { id, claimed, reason, couldMean, marked } = judge(passage, indexes, { leaveOut }).prediction;
    console.log(JSON.stringify({ id, claimed, reason, could_mean: couldMean, marked }));
  }
}

/** Asks the engine about every labelled passage of a file. @throws where none is labelled. */
export async function judgeAll(file: string, leaveOut: boolean): Promise<Judged[]> {
  const indexes = indexesOf(openGlossary());
  const judged: Judged[] = [];
  for await (const passage of readPassages(file)) {
    if (passage.sense !== null) judged.push(judge(passage, indexes, { leaveOut }));
  }
  if (judged.length === 0) throw new Error(`No passage of ${file} has a "sense" to score against.`);
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
