import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenReader, type Tokens } from '../../../matching/tokens.ts';

const reader = createTokenReader();

/** The folded words of what was read last. */
function wordsIn({ count, folded, bounds }: Tokens): string[] {
  return Array.from({ length: count }, (_, word) =>
    String.fromCharCode(...folded.subarray(bounds[word], bounds[word + 1])),
  );
}

function wordsOf(text: string): string[] {
  return wordsIn(reader.read(text));
}

function hashesOf(text: string): number[] {
  const { count, hashes } = reader.read(text);
  return [...hashes.subarray(0, count)];
}

describe('the words of a text', () => {
  it.each([
    ['', []],
    [' .,– \n', []],
    ['The crew arrived.', ['the', 'crew', 'arrived']],
    ['12-lead ECG, SpO2', ['12', 'lead', 'ecg', 'spo2']],
    ['blood-glucose/blood_gas', ['blood', 'glucose', 'blood', 'gas']],
    ['nurse—paramedic…doctor', ['nurse', 'paramedic', 'doctor']],
    ['50%of', ['50', 'of']],
  ])('in %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['technicians', 'technician'],
    ['bodies', 'body'],
    ['injuries', 'injury'],
    ['dies', 'die'],
    ['lies', 'lie'],
    ['EMTs', 'emt'],
    ['gas', 'gas'],
    ['bus', 'bus'],
    ['class', 'class'],
    ['technician’s', 'technician'],
    ["technician's", 'technician'],
    ["technicians'", 'technician'],
    ['technicians’', 'technician'],
    ['we’ll', 'we'],
    ["don't", 'don'],
  ])('fold %j to %j', (text, word) => {
    expect(wordsOf(text)).toEqual([word]);
  });

  it.each([
    ["O'Hara", ['o', 'hara']],
    ['the ‘EMS’ unit', ['the', 'ems', 'unit']],
    ["'quoted'", ['quoted']],
    ["we're here", ['we', 'here']],
  ])('go on behind an apostrophe in %j as %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('keep what is longer than an ending behind an apostrophe: "l’eau"', () => {
    expect(wordsOf('l’eau')).toEqual(['l', 'eau']);
  });

  it.each([
    ['ÀÉÎ Ärzte', ['àéî', 'ärzte']],
    ['ÉLECTRICITÉ', ['électricité']],
    ['ŒDÈME', ['œdème']],
    ['Скорая Помощь', ['скорая', 'помощь']],
    ['ΑΣΘΕΝΟΦΌΡΟ', ['ασθενοφόρο']],
    ['응급 의료', ['응급', '의료']],
    ['a\u0301b', ['a\u0301b']],
    ['TGF-β', ['tgf', 'β']],
    ['救急 EMT 🚑 x', ['emt', 'x']],
  ])('of other scripts and with accents, in %j, are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('keep a letter whose lower case would be two', () => {
    expect(wordsOf('İzmir')).toEqual(['İzmir']);
  });
});

describe('the hash of a word', () => {
  it.each([
    ['dispatch', 'dispatched', 'dispatching', 'DISPATCH', 'Dispatched'],
    ['bandage', 'bandaged', 'bandaging', 'bandages', 'BANDAGE’S'],
    ['rescue', 'rescued', 'rescuing', 'rescues'],
    ['triage', 'triaged', 'triaging'],
    ['bag', 'bagging', 'bagged', 'bags'],
    ['controlled', 'controlling', 'control'],
    ['bleeding', 'bleed', 'bleeds'],
    ['technician', 'Technicians', 'technician’s', "TECHNICIANS'"],
    ['body', 'bodies'],
  ])('is one for %s and its other forms', (...forms) => {
    const hashes = forms.map((form) => hashesOf(form)[0]);
    expect(new Set(hashes).size).toBe(1);
  });

  it.each([
    ['lunge', 'lung'],
    ['plane', 'plan'],
    ['bring', 'br'],
    ['sting', 'st'],
    ['need', 'ne'],
    ['shed', 'sh'],
    ['gas', 'ga'],
    ['dies', 'dy'],
    ['ambulance', 'ambulant'],
    ['café', 'cafe'],
    ['EMS', 'EMT'],
    ['12', '21'],
  ])('tells %s from %s', (one, other) => {
    expect(hashesOf(one)).not.toEqual(hashesOf(other));
  });

  it.each([
    ['process', 'processing'],
    ['bill', 'billing'],
    ['call', 'called'],
    ['assess', 'assessed'],
    ['dress', 'dressing'],
    ['compress', 'compressed'],
  ])('is one for %s, which ends in a double consonant, and %s', (word, form) => {
    expect(hashesOf(form)).toEqual(hashesOf(word));
  });

  it('does not depend on the words around it', () => {
    const [, alone] = hashesOf('x ambulance');
    expect(hashesOf('the ambulances, dispatched')[1]).toBe(alone);
  });

  it('is that of the same word among a thousand', () => {
    const words = Array.from({ length: 1000 }, (_, number) => `word${number.toString(36)}ab`);
    expect(new Set(hashesOf(words.join(' '))).size).toBe(1000);
  });
});

describe('the places of words', () => {
  it('are where they begin in the text as it stands', () => {
    const text = '  The technician’s bag—bodies, 12-lead; ÀÉ';
    const { count, starts } = reader.read(text);
    const begun = [...starts.subarray(0, count)].map((start) => text.slice(start, start + 2));
    expect(begun).toEqual(['Th', 'te', 'ba', 'bo', '12', 'le', 'ÀÉ']);
  });

  it('on any text are in order, each at a letter or digit, none of which is missed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 200 }), (text) => {
        const { count, starts } = reader.read(text);
        const own = [...starts.subarray(0, count)];
        expect(own).toEqual(own.toSorted((a, b) => a - b));
        for (const start of own) expect(text.slice(start)).toMatch(/^[a-z0-9]/i);
        const words = [...text.matchAll(/[a-z0-9]+/gi)].filter(({ index }) => text[index - 1] !== "'");
        expect(own).toEqual(expect.arrayContaining(words.map(({ index }) => index)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('one reader of many texts', () => {
  it.each([10, 1000, 1025, 5000, 100_000])('reads a text of %i words as a new one does', (words) => {
    const text = 'Ambulance crews drove. '.repeat(words / 3 + 1);
    const used = createTokenReader();
    for (const part of [1, text.length / 3, text.length / 2, text.length]) used.read(text.slice(0, part | 0));
    expect(wordsIn(used.read(text))).toEqual(wordsIn(createTokenReader().read(text)));
  });

  it('has room for as many words as a text can hold', () => {
    for (const length of [1, 2, 3, 1023, 1024, 1025, 2049, 9999]) {
      const text = 'a '.repeat(length).slice(0, length);
      const fresh = createTokenReader().read(text);
      expect(fresh.count).toBe(Math.ceil(length / 2));
      expect(fresh.bounds[fresh.count]).toBe(fresh.count);
      expect(fresh.starts[fresh.count - 1]).toBe((fresh.count - 1) * 2);
    }
  });

  it('leaves nothing of a longer text in a shorter one', () => {
    const used = createTokenReader();
    used.read('an ambulance with a crew of four');
    expect(wordsIn(used.read('lead'))).toEqual(['lead']);
    expect(used.read('').count).toBe(0);
  });
});
