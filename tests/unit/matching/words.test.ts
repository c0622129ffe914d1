import { describe, expect, it } from 'vitest';
import { foldLongForm, foldWord, isStopWord, wordsOf } from '../../../matching/words.ts';

describe('wordsOf', () => {
  it.each([
    ['emergency medical services', ['emergency', 'medical', 'services']],
    ['the technician’s bag', ['the', 'technician’s', 'bag']],
    ["the technician's bag", ['the', "technician's", 'bag']],
    ['Health & Safety', ['Health', '&', 'Safety']],
    ['epithelial–mesenchymal', ['epithelial', 'mesenchymal']],
    ['naïve Ärzte 救急', ['naïve', 'Ärzte', '救急']],
    ['1.5 mg/h', ['1', '5', 'mg', 'h']],
    ['  ', []],
    ['', []],
  ])('splits %j into its words', (text, expected) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
  });

  it.each([
    ['non-small cell', ['small']],
    ['epithelial–mesenchymal transition', ['mesenchymal']],
    ['end-to-end', ['to', 'end']],
    ['and/or', ['or']],
    ['a - b', []],
    ['-first', []],
    ['small cell', []],
  ])('ties in %j only what a hyphen or slash joins to the word before', (text, expected) => {
    const tied = wordsOf(text).filter((word) => word.tied);
    expect(tied.map((word) => word.text)).toEqual(expected);
  });

  it('says where each word stands', () => {
    const text = ' a “long-form”, here';
    for (const { text: word, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
  });
});

describe('isStopWord', () => {
  it.each(['of', 'The', 'AND', '&', 'de'])('counts %s', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(['often', 'medical', '', 'EMS'])('does not count %j', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});

describe('foldWord', () => {
  it.each([
    ['Services', 'service'],
    ['technician’s', 'technician'],
    ["technicians'", 'technician'],
    ['bodies', 'body'],
    ['class', 'class'],
    ['bus', 'bus'],
    ['dies', 'die'],
  ])('folds %s to %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe('foldLongForm', () => {
  it.each([
    ['Emergency Medical Services', 'emergency medical service'],
    ['Epithelial–Mesenchymal Transition', 'epithelial-mesenchymal transitions'],
    ['Epithelial–Mesenchymal Transition', 'epithelial mesenchymal transition'],
    ['ethyl methanesulfonate', 'ethyl methane sulfonate'],
    ['Emergency Medical Technician–Basic', 'emergency medical technician (basic)'],
  ])('makes no difference between "%s" and "%s"', (one, other) => {
    expect(foldLongForm(one)).toBe(foldLongForm(other));
  });

  it.each([
    ['Emergency Medical Services', 'Emergency Medical Service System'],
    ['Electronic Medical Record', 'Electronic Health Record'],
  ])('keeps "%s" and "%s" apart', (one, other) => {
    expect(foldLongForm(one)).not.toBe(foldLongForm(other));
  });
});
