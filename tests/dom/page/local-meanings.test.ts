import { describe, expect, it } from 'vitest';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import { localMeanings } from '../../../page/local-meanings.ts';
import { shadowed } from './body.ts';
import { body, read, settle, startReading, useReading } from './reading.ts';

useReading();

const EARLY = 'Early Mouse Teams (EMT)';
const ELF = 'Elf Mail Trucks (EMT)';

/** What every EMT of a page means, in the order of the page: "Elf Mail Trucks", "Emergency …", or "?". */
async function meaningsIn(html: string): Promise<string[]> {
  const { reader } = await read(html);
  return reader
    .occurrences()
    .filter(({ shortForm }) => shortForm === 'EMT')
    .map((occurrence) => {
      const meaning = reader.meaningOf('EMT', occurrence);
      if (meaning?.kind === 'page-defined') return meaning.longForm;
      return meaning?.kind === 'claimed' ? meaning.sense.longForm : '?';
    });
}

const [early, elf] = ['Early Mouse Teams', 'Elf Mail Trucks'];

describe('a short form that a page defines in two ways', () => {
  it.each([
    [
      'means what was defined last before it',
      `<p>${EARLY}</p><p>EMT</p><p>${ELF}</p><p>EMT</p>`,
      [early, early, elf, elf],
    ],
    ['means nothing certain before both', `<p>EMT</p><p>${EARLY}</p><p>${ELF}</p>`, ['?', early, elf]],
    [
      'keeps its meaning to the end of the section',
      `<h2>One</h2><p>${EARLY}</p><p>EMT</p><h2>Two</h2><p>${ELF}</p><p>EMT</p><h2>Three</h2><p>EMT</p>`,
      [early, early, elf, elf, '?'],
    ],
    [
      'has none from the section before',
      `<p>${EARLY}</p><h3>Two</h3><p>EMT</p><p>${ELF}</p>`,
      [early, '?', elf],
    ],
    ...['h1', 'h4', 'h6'].map((name): [string, string, string[]] => [
      `loses it at <${name}>`,
      `<p>${EARLY}</p><p>${ELF}</p><${name}>Next</${name}><p>EMT</p>`,
      [early, elf, '?'],
    ]),
    [
      'loses it at what is a heading by its role',
      `<p>${EARLY}</p><p>${ELF}</p><div role="heading">Next</div><p>EMT</p>`,
      [early, elf, '?'],
    ],
    [
      'does not lose it at bold text',
      `<p>${EARLY}</p><p>${ELF}</p><p><b>Next</b></p><p>EMT</p>`,
      [early, elf, elf],
    ],
    [
      'may be defined in the heading itself, for what stands below',
      `<p>${EARLY}</p><h2>${ELF}</h2><p>EMT</p>`,
      [early, elf, elf],
    ],
    [
      'means the one that the glossary knows where that is the nearest',
      `<p>${EARLY}</p><p>Emergency medical technicians (EMT)</p><p>EMT</p>`,
      [early, 'Emergency Medical Technician', 'Emergency Medical Technician'],
    ],
    [
      'is told apart within lists and tables',
      `<ul><li>${EARLY}<li>EMT</ul><table><tr><td>${ELF}<td>EMT</table>`,
      [early, early, elf, elf],
    ],
  ])('%s', async (_name, html, expected) => {
    expect(await meaningsIn(html)).toEqual(expected);
  });

  it('means what was defined last before it, within one paragraph, too', async () => {
    expect(await meaningsIn(`<p>${EARLY}, then the EMT. ${ELF}, then the EMT.</p>`)).toEqual([
      early,
      early,
      elf,
      elf,
    ]);
  });

  it('means nothing certain before both, within one paragraph, too', async () => {
    expect(await meaningsIn(`<p>An EMT. ${EARLY} and ${ELF}.</p>`)).toEqual(['?', early, elf]);
  });

  it('has its marks open where it means nothing certain', async () => {
    await read(`<p>EMT</p><p>${EARLY}</p><p>${ELF}</p><h2>EMT</h2>`);
    expect(body()).toBe('[EMT?]Early Mouse Teams ([EMT])Elf Mail Trucks ([EMT])[EMT?]');
  });

  it('means one thing again when one of the definitions is gone', async () => {
    await read(`<p>EMT</p><p>${EARLY}</p><p id="elf">${ELF}</p>`);
    document.querySelector('#elf')?.remove();
    await settle();
    expect(body()).toBe('[EMT]Early Mouse Teams ([EMT])');
  });

  it('takes no meaning from another tree', async () => {
    document.body.innerHTML = `<p>${EARLY}</p><p>${ELF}</p>`;
    shadowed('<p>EMT</p>');
    startReading();
    await settle();
    expect(body()).toContain('#[EMT?]');
  });
});

describe('the work for one short form that is defined over and over', () => {
  const entry = bundledGlossary().entries.find(({ shortForm }) => shortForm === 'EMT');

  /** How often nodes are compared on a page of so many definitions, each with an occurrence. */
  async function comparisons(count: number): Promise<number> {
    const { reader, end } = await read(`<p>${EARLY}</p><p>${ELF}</p>`.repeat(count / 2));
    const occurrences = reader.occurrences();
    const definitions = occurrences.map(({ start }, at) => ({
      ...start,
      shortForm: 'EMT',
      isOwn: false,
      defined: { longForm: at % 2 === 0 ? early : elf, senseId: null, letters: [] },
    }));
    end();
    const compare = Node.prototype.compareDocumentPosition;
    let calls = 0;
    Node.prototype.compareDocumentPosition = function (other) {
      calls += 1;
      return compare.call(this, other);
    };
    if (entry) localMeanings(entry, occurrences, definitions);
    Node.prototype.compareDocumentPosition = compare;
    return calls;
  }

  it('grows in proportion', async () => {
    const [once, twice] = [await comparisons(50), await comparisons(100)];
    expect(once).toBeGreaterThan(0);
    expect(twice / once).toBeLessThan(3);
  });
});
