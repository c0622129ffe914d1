import type { Judged } from './senses.ts';

/** How the claims over some passages came out. */
export type SenseScore = {
  /** Passages whose label is a sense. */
  passages: number;
  claims: number;
  right: number;
  /** Passages whose true sense the glossary holds, and how often it is claimed or offered. */
  known: number;
  offered: number;
  /** Passages whose label is no sense, and how often something is claimed all the same. */
  noSense: number;
  noSenseClaims: number;
};

/** Sums up judged passages: all together, and for each short form. */
export function scoreSenses(judged: readonly Judged[]): {
  all: SenseScore;
  byShortForm: Map<string, SenseScore>;
} {
  const byShortForm = new Map<string, Judged[]>();
  for (const one of judged) {
    const list = byShortForm.get(one.passage.shortForm);
    if (list) list.push(one);
    else byShortForm.set(one.passage.shortForm, [one]);
  }
  const rows = [...byShortForm].map(([shortForm, list]) => [shortForm, scoreOf(list)] as const);
  return {
    all: scoreOf(judged),
    byShortForm: new Map(rows.sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1))),
  };
}

/** The share of claims that are right; 1 where there is none. */
export function precisionOf({ claims, right }: SenseScore): number {
  return claims === 0 ? 1 : right / claims;
}

/** The share of passages with a sense for which one is claimed. */
export function coverageOf({ claims, passages }: SenseScore): number {
  return passages === 0 ? 0 : claims / passages;
}

function scoreOf(judged: readonly Judged[]): SenseScore {
  const senses = judged.filter(({ isNoSense }) => !isNoSense);
  const known = senses.filter(({ isKnown }) => isKnown);
  const noSense = judged.filter(({ isNoSense }) => isNoSense);
  return {
    passages: senses.length,
    claims: senses.filter(isClaim).length,
    right: senses.filter(({ isRight }) => isRight).length,
    known: known.length,
    offered: known.filter(({ isOffered }) => isOffered).length,
    noSense: noSense.length,
    noSenseClaims: noSense.filter(isClaim).length,
  };
}

function isClaim({ prediction }: Judged): boolean {
  return prediction.claimed !== null;
}

function total({ passages, noSense }: SenseScore): number {
  return passages + noSense;
}
