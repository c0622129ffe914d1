import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createExplain } from '../../../entrypoints/background/explain.tsx';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import type { PlainNode } from '../../../messaging/plain-node.ts';
import type { ExplainQuestion } from '../../../messaging/protocol.ts';

vi.mock('../../../components/tooltip/tooltip.css?inline', () => ({ default: '.panel {}' }));

const GLOSSARY = bundledGlossary();
const explain = createExplain(
  () => GLOSSARY,
  () => 'en-US',
);
const EMS = 'ems-emergency-medical-services';

const question = (changed: object): Partial<ExplainQuestion> => ({
  shortForm: 'EMS',
  meaning: { kind: 'claimed', senseId: EMS, reason: 'defined', cues: [] },
  language: 'browser',
  textSize: 'normal',
  wantsStyle: false,
  ...changed,
});

const textIn = (node: PlainNode): string =>
  typeof node === 'string' ? node : node.children.map(textIn).join('');
const textOf = (asked: Partial<ExplainQuestion>) => explain(asked)?.content.map(textIn).join('') ?? null;

describe('an explanation', () => {
  it('says what is meant, in what is seen and in what is spoken', () => {
    expect(textOf(question({}))).toContain('Emergency Medical Services');
    expect(explain(question({}))?.spoken).toBe(
      'EMS: Emergency Medical Services. Mark {place} of {count} on this page.',
    );
  });

  it('of an open meaning says that it is open', () => {
    const meaning = { kind: 'could-mean', senseIds: [], reason: 'no-evidence' };
    const count = GLOSSARY.entries.find(({ shortForm }) => shortForm === 'EMS')?.senses.length;
    expect(textOf(question({ meaning }))).toContain('This page does not say which');
    expect(explain(question({ meaning }))?.spoken).toContain(`EMS could mean ${count} things.`);
  });

  it('of a short form that only the page knows has the page’s words', () => {
    const meaning = { kind: 'page-defined', longForm: 'Quick Zebra', letters: [0, 6], reason: 'defined' };
    expect(textOf(question({ shortForm: 'QZ', meaning }))).toContain('Quick Zebra');
  });

  it('brings the style sheet along when it is asked for', () => {
    expect(explain(question({}))?.style).toBeNull();
    expect(explain(question({ wantsStyle: true }))?.style).toContain('.panel');
  });

  it.each([
    ['en', 'I know this one'],
    ['es', 'Ya la conozco'],
    ['browser', 'I know this one'],
    ['xx', 'I know this one'],
  ])('where %s is chosen says: %s', (language, words) => {
    expect(textOf(question({ language }))).toContain(words);
  });

  it('leads to the ready comparison with the fewest terms', () => {
    expect(textOf(question({}))).toContain('Compare with EMT');
  });

  it('claims nothing where the sense is not known', () => {
    const meaning = { kind: 'claimed', senseId: 'nonsense', reason: 'defined', cues: [] };
    expect(textOf(question({ meaning }))).toContain('could mean');
  });

  it('is given, or refused, whatever is asked', () => {
    const names = [
      'shortForm',
      'meaning',
      'language',
      'textSize',
      'wantsStyle',
      'kind',
      'senseId',
      'letters',
      'cues',
    ];
    const fields = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
    const meaning = fc.record({
      kind: fc.constantFrom('claimed', 'page-defined', 'could-mean'),
      senseId: fc.oneof(fc.constant(EMS), fc.jsonValue()),
      senseIds: fc.jsonValue(),
      longForm: fc.oneof(fc.string(), fc.jsonValue()),
      letters: fc.oneof(fc.array(fc.integer()), fc.jsonValue()),
      cues: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
      reason: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fields, meaning, (others, asked) => {
        explain(others as never);
        expect(explain({ ...others, shortForm: 'EMS', meaning: asked } as never)).not.toBeUndefined();
      }),
    );
  });
});
