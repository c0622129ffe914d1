import { describe, expect, it } from 'vitest';
import { definitionsInMarkup } from '../../../page/markup-definitions.ts';
import { walkRuns } from '../../../page/walk.ts';
import { useBody } from './body.ts';

useBody();

/** What the markup of some HTML defines: "EMS = Emergency Medical Services". */
function definedIn(html: string): string[] {
  document.body.innerHTML = html;
  return [...walkRuns(document.body)]
    .flatMap(definitionsInMarkup)
    .map(({ shortForm, longForm }) => `${shortForm} = ${longForm}`);
}

const EMS = 'EMS = Emergency Medical Services';

describe('a title', () => {
  it.each(['abbr', 'acronym', 'dfn'])('of <%s> defines', (name) => {
    expect(definedIn(`<p><${name} title="Emergency Medical Services">EMS</${name}></p>`)).toEqual([EMS]);
  });

  it.each(['span', 'a', 'b'])('of <%s> defines nothing', (name) => {
    expect(definedIn(`<p><${name} title="Emergency Medical Services">EMS</${name}></p>`)).toEqual([]);
  });

  it.each<[name: string, html: string, expected: string[]]>([
    ['with a plural', '<abbr title="Zebra Body Weights">ZBWs</abbr>', ['ZBW = Zebra Body Weights']],
    ['with blanks about it', '<abbr title="  Emergency Medical Services ">EMS</abbr>', [EMS]],
    ['that does not spell it', '<abbr title="Who knows what">EMS</abbr>', []],
    ['of one word', '<abbr title="Emergencies">EMS</abbr>', []],
    ['that is empty', '<abbr title="">EMS</abbr>', []],
    ['that is not there', '<abbr>EMS</abbr>', []],
    ['of far too many words', `<abbr title="Emergency Medical Services ${'x '.repeat(500)}">EMS</abbr>`, []],
    [
      'twice in one line',
      '<abbr title="Zebra Body Weight">ZBW</abbr>, <abbr title="Quick Xylem Probe">QXP</abbr>',
      ['ZBW = Zebra Body Weight', 'QXP = Quick Xylem Probe'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(definedIn(`<p>${html}</p>`)).toEqual(expected);
  });
});

describe('a list or table', () => {
  it.each<[name: string, html: string, expected: string[]]>([
    ['of terms', '<dl><dt>EMS</dt><dd>Emergency Medical Services</dd></dl>', [EMS]],
    [
      'of several terms',
      '<dl><dt>EMS<dd>Emergency Medical Services<dt>ZBW<dd>Zebra body weight</dl>',
      [EMS, 'ZBW = Zebra body weight'],
    ],
    [
      'of a term with blanks and a comment',
      '<dl><dt> EMS </dt><!-- x --> <dd> Emergency Medical Services',
      [EMS],
    ],
    ['of bold terms', '<dl><dt><b>EMS</b></dt><dd>Emergency <i>Medical</i> Services</dd></dl>', [EMS]],
    ['in two cells', '<table><tr><td>EMS<td>Emergency Medical Services</table>', [EMS]],
    [
      'in the heading of a row and its cell',
      '<table><tr><th>EMS<td>Emergency Medical Services</table>',
      [EMS],
    ],
    ['in two headings', '<table><tr><th>EMS<th>Emergency Medical Services</table>', []],
    ['in the cells of another row', '<table><tr><td>EMS<tr><td>Emergency Medical Services</table>', []],
    ['of a term without description', '<dl><dt>EMS</dt><dt>EMT</dt></dl>', []],
    ['of what does not spell it', '<dl><dt>EMS</dt><dd>Something else</dd></dl>', []],
    ['of a long term', '<dl><dt>EMS in all of its many glories</dt><dd>Emergency Medical Services</dl>', []],
    ['of paragraphs', '<p>EMS</p><p>Emergency Medical Services</p>', []],
  ])('%s', (_name, html, expected) => {
    expect(definedIn(html)).toEqual(expected);
  });

  it('is read no further than a description goes on', () => {
    const far = `${'x '.repeat(300)}Emergency Medical Services`;
    expect(definedIn(`<dl><dt>EMS</dt><dd>${far}</dd></dl>`)).toEqual([]);
  });
});
