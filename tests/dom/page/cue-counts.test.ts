import { describe, expect, it } from 'vitest';
import { CueCounts } from '../../../page/cue-counts.ts';
import { createRandom } from './random.ts';

const placesOf = (counts: CueCounts): number[] => counts.places();

describe('the cues of a page', () => {
  it('are those of all blocks', () => {
    const counts = new CueCounts();
    counts.add([1, 2]);
    counts.add([2, 3]);
    expect(placesOf(counts)).toEqual([1, 2, 3]);
  });

  it('stay as long as one block has them', () => {
    const counts = new CueCounts();
    counts.add([1, 2]);
    counts.add([2]);
    counts.remove([2]);
    expect(placesOf(counts)).toEqual([1, 2]);
    counts.remove([1, 2]);
    expect(placesOf(counts)).toEqual([]);
  });

  it('are none too few when more goes than came', () => {
    const counts = new CueCounts();
    counts.remove([1]);
    counts.add([1]);
    expect(placesOf(counts)).toEqual([1]);
  });

  it('are handed out as a copy', () => {
    const counts = new CueCounts();
    counts.add([1]);
    counts.places().pop();
    expect(placesOf(counts)).toEqual([1]);
  });

  it('are the same after any coming and going as if counted anew', () => {
    const random = createRandom(1);
    const counts = new CueCounts();
    const blocks: number[][] = [];
    for (let step = 0; step < 500; step += 1) {
      if (blocks.length > 0 && random.once(2)) {
        const [gone = []] = blocks.splice(random.below(blocks.length), 1);
        counts.remove(gone);
      } else {
        const block = [...new Set(Array.from({ length: random.below(6) }, () => random.below(10)))];
        blocks.push(block);
        counts.add(block);
      }
      expect(placesOf(counts)).toEqual([...new Set(blocks.flat())].sort((a, b) => a - b));
    }
  });
});
