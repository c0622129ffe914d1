import type { Words } from '../../locales/words.ts';
import type { RulesProblem } from '../../settings/rules-text.ts';
import { useWords } from '../words-context.ts';

/** With more than that, the text is hardly a list of sites. */
const MOST_SHOWN = 10;

/** Why a text was not taken, line by line. */
export function OptionRulesProblems({ problems }: { problems: readonly RulesProblem[] }) {
  const { options } = useWords();
  const { rules } = options;
  const lines = problems.filter((problem) => 'line' in problem);
  const isWhole = lines.length < problems.length;
  const shown = problems.slice(0, MOST_SHOWN);
  const more = problems.length - shown.length;
  return (
    <div class="option-problem">
      <p>{isWhole ? rules.refusedWhole : rules.refused(lines.length)}</p>
      <ul>
        {shown.map((problem, index) => (
          <li key={index}>{sayProblem(problem, options)}</li>
        ))}
      </ul>
      {more > 0 && <p>{rules.moreProblems(more)}</p>}
    </div>
  );
}

function sayProblem(problem: RulesProblem, { rules, sites }: Words['options']): string {
  switch (problem.kind) {
    case 'text-too-long':
    case 'too-many-rules':
      return rules.problems[problem.kind];
    case 'said-both':
      return rules.line(problem.line, rules.saidBoth(problem.otherLine));
    case 'no-switch':
    case 'no-site':
      return rules.line(problem.line, rules.problems[problem.kind]);
    default:
      return rules.line(problem.line, sites.problems[problem.kind]);
  }
}
