import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../glossary/types.ts';
import { FIELDS } from '../../../glossary/vocabulary.ts';
import { element, find } from './body.ts';
import { body, read, settle, useReading } from './reading.ts';

useReading();

const RESPONDER = 'emr-emergency-medical-responder';
const RECORD = 'emr-electronic-medical-record';
const NAMED = 'EMR: an emergency medical responder';

describe('a muted short form', () => {
  it('is neither marked nor counted, and others are', async () => {
    const { reader } = await read('<p>EMS, EMTs, EMS</p>', { mutedForms: ['EMS'] });
    expect(body()).toBe('EMS, [EMTs?], EMS');
    expect(reader.terms().map(({ shortForm }) => shortForm)).toEqual(['EMT']);
  });

  it.each([
    ['in any spelling', 'E.M.S. and AEMTs', 'E.M.S. and [AEMTs]'],
    ['where the page defines it', 'Early Mouse Show (EMS)', 'Early Mouse Show (EMS)'],
    ['where only the page knows it', 'zebra body weight (ZBW), ZBW', 'zebra body weight (ZBW), ZBW'],
  ])('is not marked %s', async (_where, text, expected) => {
    await read(`<p>${text}</p>`, { mutedForms: ['EMS', 'ZBW'] });
    expect(body()).toBe(expected);
  });
});

describe('a hidden field', () => {
  const allBut = (...shown: FieldId[]): FieldId[] => FIELDS.filter((field) => !shown.includes(field));

  it('has none of its senses marked where they are claimed', async () => {
    await read(`<p>${NAMED}</p>`, { hiddenFields: ['emergency-care'] });
    expect(body()).toBe(NAMED);
  });

  it('leaves other senses marked', async () => {
    await read(`<p>${NAMED}</p>`, { hiddenFields: ['health-records', 'cloud-computing'] });
    expect(body()).toBe('[EMR]: an emergency medical responder');
  });

  it('leaves marked what could mean something else, and has all senses told', async () => {
    const { reader } = await read('<p>EMR</p>', { hiddenFields: allBut('cloud-computing') });
    expect(body()).toBe('[EMR?]');
    const [mark] = reader.occurrences();
    const meaning = mark && reader.meaningOf('EMR', mark);
    const fields = meaning?.kind === 'could-mean' ? meaning.senses.map(({ field }) => field) : [];
    expect(fields).toContain('emergency-care');
  });

  it('has nothing marked that could mean nothing else', async () => {
    await read('<p>EMR</p>', { hiddenFields: allBut() });
    expect(body()).toBe('EMR');
  });

  it('does not concern what the page defines itself', async () => {
    await read('<p>Early Mouse Rescue (EMR)</p>', { hiddenFields: allBut() });
    expect(body()).toBe('Early Mouse Rescue ([EMR])');
  });
});

describe('a sense that the reader chose', () => {
  it.each([
    ['where nothing speaks for it', 'EMR'],
    ['where all words speak for another', `EMR ambulance crew paramedic patient. ${NAMED}`],
    ['where the page defines another', 'emergency medical responder (EMR)'],
    ['where the page defines one of its own', 'Early Mouse Rescue (EMR), Elf Mail Rider (EMR)'],
    ['where a title says something else', '<abbr title="emergency medical responder">EMR</abbr>'],
  ])('is claimed %s', async (_where, text) => {
    const { reader } = await read(`<p>${text}</p>`, { chosen: { EMR: RECORD } });
    const marks = reader.occurrences().filter(({ shortForm }) => shortForm === 'EMR');
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      expect(mark.mark).toBe('claimed');
      const meaning = reader.meaningOf('EMR', mark);
      expect(meaning).toMatchObject({ kind: 'claimed', reason: 'chosen', sense: { id: RECORD } });
      const others = meaning?.kind === 'claimed' ? meaning.others.map(({ id }) => id) : [];
      expect(others).toContain(RESPONDER);
    }
  });

  it('is claimed where capitals say little', async () => {
    const { reader } = await read('<p>CALL THE EMR CREW NOW</p>');
    expect(reader.occurrences()).toEqual([]);
    document.body.replaceChildren();
    await read('<p>CALL THE EMR CREW NOW</p>', { chosen: { EMR: RECORD } });
    expect(body()).toContain('[EMR]');
  });

  it.each([
    ['that the glossary does not know', 'emr-early-mouse-rescue'],
    ['of another short form', 'ems-emergency-medical-services'],
  ])('is ignored where it is one %s', async (_which, id) => {
    await read('<p>EMR</p>', { chosen: { EMR: id } });
    expect(body()).toBe('[EMR?]');
  });

  it('says nothing about short forms that only the page knows', async () => {
    await read('<p>zebra body weight (ZBW)</p>', { chosen: { ZBW: RECORD } });
    expect(body()).toBe('zebra body weight ([ZBW])');
  });
});

describe('code', () => {
  const html =
    '<p>Run <code>EMS <b>EMT</b></code>, <kbd>EMS</kbd>, <samp>EMS</samp></p><pre>EMS\n<span>EMT</span></pre>';

  it('is not read unless that is wanted', async () => {
    await read(`${html}<p>EMS</p>`);
    expect(body()).toBe('Run EMS EMT, EMS, EMSEMS\nEMT[EMS?]');
  });

  it('is read like prose where that is wanted', async () => {
    await read(html, { readsCode: true });
    expect(body()).toBe('Run [EMS?] [EMT?], [EMS?], [EMS?][EMS?]\n[EMT?]');
  });

  it('runs on into the text around it', async () => {
    await read('<p>EMR: an <code>emergency medical</code> responder, E<code>MS</code></p>', {
      readsCode: true,
    });
    expect(body()).toBe('[EMR]: an emergency medical responder, [EMS]');
  });

  it('is read where it comes, changes and moves', async () => {
    await read('<p>EMS</p>', { readsCode: true });
    document.body.append(element('<pre>none</pre>'));
    await settle();
    find('pre').textContent = 'EMT';
    await settle();
    find('p').append(find('pre'));
    await settle();
    expect(body()).toBe('[EMS?][EMT?]');
  });

  it.each([
    '<div class="cm-editor"><pre>EMS</pre></div>',
    '<pre class="CodeMirror">EMS</pre>',
    '<pre contenteditable>EMS</pre>',
    '<code role="textbox">EMS</code>',
    '<textarea>EMS</textarea>',
    '<output>EMS</output>',
  ])('is not read in an editor or a field: %s', async (editor) => {
    await read(`<p>EMT</p>${editor}`, { readsCode: true });
    expect(body()).toBe('[EMT?]EMS');
  });
});
