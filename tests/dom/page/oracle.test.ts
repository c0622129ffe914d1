import { describe, expect, it } from 'vitest';
import { createOperations, type Operation } from './operations.ts';
import { createRandom } from './random.ts';
import { settle, startReading, textWithMarks, useReading } from './reading.ts';

useReading();

const START = `<div><p>An <b>EM</b>T of the EMS.</p><pre>EMS</pre><p hidden>EMR</p></div>
  <ul><li>AEMT<li>emergency medical responder</ul>`;

const SEQUENCES = 60;
const STEPS = 30;

describe('after any sequence of changes', () => {
  it.each(Array.from({ length: SEQUENCES }, (_, seed) => seed))(
    'the marks are those of a page read anew (seed %i)',
    async (seed) => {
      const random = createRandom(seed + 1);
      document.body.innerHTML = START;
      const { end } = startReading();
      const operations = createOperations();
      const done: string[] = [];
      for (let step = 0; step < STEPS; step += 1) {
        const name = random.pick(Object.keys(operations));
        (operations[name] as Operation)(random);
        done.push(name);
        // Some changes are read together, some apart; the last one always: a later look would make up for it.
        if (random.once(4) || step === STEPS - 2) {
          await settle();
          done.push('read');
        }
      }
      await settle();
      const kept = textWithMarks(document.body);
      end();
      startReading();
      await settle();
      expect(kept, done.join(', ')).toBe(textWithMarks(document.body));
    },
  );
});
