import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParsedGlossary, parseGlossary } from '../glossary/parse.ts';
import { STYLE } from '../glossary/style-rules.ts';
import type { Problem } from '../glossary/types.ts';

const DATA = fileURLToPath(new URL('../glossary/data/', import.meta.url));

/** Reads and checks every file of `glossary/data`; a file that is not JSON is a problem too. */
export function readBundledGlossary(folder: string = DATA): ParsedGlossary {
  const files: Record<string, unknown> = {};
  const broken: Problem[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  for (const name of names) {
    const file = relative(folder, join(folder, name)).split(sep).join('/');
    try {
      files[file] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    } catch (error) {
      broken.push({ file, key: '', message: `This is not valid JSON: ${(error as Error).message}` });
    }
  }
  if (broken.length > 0) return { ok: false, problems: broken };
  return parseGlossary(files, STYLE);
}

/** One line a problem, for a terminal. */
export function describeProblems(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ file, key, message }) => `glossary/data/${file}: ${key || '(file)'}: ${message}`,
  );
  return [...lines, `${problems.length} problem${problems.length === 1 ? '' : 's'} in the glossary.`].join(
    '\n',
  );
}
