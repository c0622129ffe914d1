import { pick, type Random, randomOf } from './random.ts';
import {
  ADJECTIVES,
  adverbOf,
  CARE_NOUNS,
  CARE_VERBS,
  NOUNS,
  pluralOf,
  VERBS,
  verbForms,
} from './vocabulary.ts';

/** What a text is about, and so how many short forms it has. */
export type Topic = 'prose' | 'care';

/**
 * The sentences that ordinary prose is made of. `{n}` is a noun, `{ns}` its plural, `{v}`, `{vs}`, `{ved}` and
 * `{ving}` are forms of a verb, `{a}` is an adjective, `{ly}` its adverb, `{y}` a year, `{i}` a small number.
 */
const PROSE = [
  'The {a} {n} {ved} the {n} beside a {a} {n}, and nobody {ved} why the {ns} had {ved} so {ly}.',
  'In {y} a {n} from the next valley {ved} {i} {ns} and {ved} them under the {a} {n}.',
  'She {ved} {ly} at the {n}; her {n}, {a} and {a}, {ved} without a word.',
  'Whoever {vs} a {n} {ly} should also {v} the {n}, since {ns} are {a} and {ns} are not.',
  'It was {a} work, {ving} {ns} before breakfast and {ving} the {a} {n} until it was dark.',
  '“You may {v} the {n},” he said, “but {v} the {ns} before the {a} {n} {vs}.”',
  'Between the {n} and the {n} there {ved} a {a} {n} (the {n} that everyone {ved}), and behind it {i} {ns}.',
  'They {ved} for {i} hours, {ved} a {n} with {ns}, and {ved} home by way of the {n}.',
  'His {n} never {ved} what the {n} had {ved}, although the {a} {ns} of the town {ved} of little else.',
  'Some {ns} {v}; others {v} {ly}; the {a} ones, a {n} once {ved}, do neither.',
  'A {n}’s {n} is {a}, and yet its {ns} were {ly} {ved} by every {n} who {ved} there.',
  'After the {n} had {ved}, the {ns} were {ved}, the {n} was {ved} and the {a} {n} was {ly} forgotten.',
  'To {v} a {n} you need {i} {ns}, a {a} {n}, and the {n} to {v} it while the {n} is {a}.',
  'Nothing in the {n} was as {a} as the {n} she had {ved} in {y}, or as the {ns} it {ved}.',
] as const;

/** The few sentences with short forms that ordinary prose has: one in eight is taken from here. */
const PROSE_WITH_FORMS = [
  'The {n} was shown to the NHS, and {ns} from the ER {ved} the {a} {n}.',
  'A {n} of the DOT {ved} that {i} {ns} had {ved} since {y}.',
  'Her {n}, whose ETA was {y}, {ved} the {ns} and called the FD about a {a} {n}.',
] as const;

/** The sentences of emergency care, some with short forms and some without. */
const CARE = [
  'The {a} {n} {ved} by EMS was {ved} with {i} {ns} and {ved} to the {n}.',
  'An EMT {ved} the {n} while the paramedic {ved} a {a} {n} and {ved} the {ns}.',
  'CPR was started within {i} minutes, an AED {ved} one {n}, and ROSC followed after {i} {ns}.',
  'ALS and BLS crews {ved} the {n} {ly}, although no {n} had been {ved} by the dispatcher.',
  'The GCS was {i}, the pupils were {a}, and SpO2 {ved} under {a} {ns}.',
  'Whoever {vs} a {n} has to {v} the {ns} first and to {v} the {n} {ly} afterwards.',
  'Chest compressions are {a} work, and {ns} that {v} {ly} are {ved} every {i} minutes.',
  'In {y} the county’s emergency medical services (EMS) {ved} {i} {ns} and {ved} the {a} {n}.',
  'A 12-lead ECG {ved} a STEMI, so the crew {ved} the {n} and {ved} the {a} cardiologist.',
  'Fluids were {ved} IV by the AEMT, who {ved} the {n} and {ved} the {ns} of the patient.',
  'The patient {ved} the {n}; the crew {ved} {ly}, {ved} the {n} and {ved} with a {a} {n}.',
  'EMRs {v} the scene, {v} {ns} and {v} the {n} until EMTs with more training {v}.',
  'Nobody in the {n} had {ved} the {n}, and so the {a} {ns} were {ved} to the nearest hospital.',
  'At the MCI the first ambulance {ved} {ns}, {ved} the {a} {n} and {ved} every {n} with a tag.',
  'A {a} {n} was {ved} in the ED, where the nurse {ved} the {n} and {ved} the {ns}.',
  'Triage is {a}: {ns} are {ved}, the {n} is {ved}, and whoever can walk is {ved} {ly}.',
  'The TBI was {ved} {ly}; ICP, BP and HR were {ved} every {i} minutes.',
  'Dispatchers {v} every {n} {ly}, {v} the {ns} and {v} whoever is {a} until help {vs}.',
  'The {a} {n} had {ved} for {i} minutes before a neighbor {ved} the {n} and called for an ambulance.',
  'In a {a} {n} it takes {i} minutes to {v} the {n}, and the {ns} are {ved} by whoever is {a}.',
  'A {n} with {a} {ns} was {ved} on the stretcher, {ved} {ly} and {ved} by the second crew.',
  'Oxygen was {ved}, the {n} {ved} {ly}, and the {a} {ns} were {ved} one by one (the {n} last).',
  'Studies of {y} {ved} that {ns} {v} the {a} {n}, although few {ved} the {ns} in the field.',
  'When the helicopter {ved}, the {n} was {a}, the {ns} were {ved} and nobody {ved} the {a} {n}.',
  'She {ved} the {n}, {ved} a {n} on the {a} wrist and asked the daughter what {ns} he {ved}.',
  'Volunteers {v} {i} nights a year; they {v} {ns}, {v} the {a} {n} and {v} what they {ved}.',
  'The {n} of the county {vs} the {ns}, and the {a} {n} {vs} whoever {vs} the {n}.',
  'Bleeding was {a}: a {n} was {ved} above the {n}, and the time was {ved} on a {a} {n}.',
  'To {v} an airway, {v} the {n}, {v} the {ns} {ly} and {v} a {a} {n} until the chest {vs}.',
  'His {n} {ved} the {a} {ns} at the door, {ved} them the {n} and {ved} beside the bed.',
  'Emergency medical technicians {v} the {ns} that a {n} {vs}, and they {v} the {a} {n} {ly}.',
] as const;

const ONE_WITH_FORMS = 8;

/** Sentences in a paragraph. */
const PARAGRAPH = 6;

/** A text of so many characters, always the same for a topic. */
export function textOf(topic: Topic, length: number): string {
  const random = randomOf(topic === 'prose' ? 1 : 2);
  const pieces: string[] = [];
  for (let written = 0, count = 1; written < length; count += 1) {
    const piece = sentence(topic, count, random) + (count % PARAGRAPH === 0 ? '\n\n' : ' ');
    pieces.push(piece);
    written += piece.length;
  }
  return pieces.join('').slice(0, length);
}

function sentence(topic: Topic, count: number, random: Random): string {
  const withForms = count % ONE_WITH_FORMS === 0 ? PROSE_WITH_FORMS : PROSE;
  const pattern = pick<string>(topic === 'care' ? CARE : withForms, random);
  return pattern
    .replace(/\{(\w+)\}/g, (_, slot: string) => filled(slot, topic, random))
    .replace(/\b([Aa]) (?=[aeiou])/g, '$1n ');
}

function filled(slot: string, topic: Topic, random: Random): string {
  const isCare = topic === 'care' && random() < 0.5;
  const noun = pick(isCare ? CARE_NOUNS : NOUNS, random);
  const verb = pick(isCare ? CARE_VERBS : VERBS, random);
  const [plain, third, past, participle] = verbForms(verb);
  const adjective = pick(ADJECTIVES, random);
  const fillings: Record<string, string> = {
    n: noun,
    ns: pluralOf(noun),
    v: plain,
    vs: third,
    ved: past,
    ving: participle,
    a: adjective,
    ly: adverbOf(adjective),
    y: String(1900 + Math.floor(random() * 120)),
    i: String(2 + Math.floor(random() * 60)),
  };
  return fillings[slot] ?? slot;
}
