import { describe, expect, it } from 'vitest';
import {
  americanSpelling,
  cueProblems,
  type ProseForm,
  styleProblems,
} from '../../../glossary/style-rules.ts';

describe('a text in good style', () => {
  it.each<[ProseForm, string]>([
    ['sentence', 'A person’s “own” words, as a report gives them (in short).'],
    ['sentence', '“Thanks in advance,” at the end of a question.'],
    ['sentence', 'A poison made by some E. coli germs.'],
    ['sentence', 'The name that St. John Ambulance and Dr. Smith gave it.'],
    ['sentence', 'A standard of the U.S. Army.'],
    ['sentence', 'iCalendar files carry dates.'],
    ['sentence', '2024 was its last year.'],
    ['sentence', 'Now simply “paramedic.”'],
    ['sentence', 'The line that AT&T and A&E share.'],
    ['sentence', 'The number 9-1-1 in North America.'],
    ['sentence', 'The rules of Public Law 93-154.'],
    ['sentence', 'The genes named BCL-2 and COVID-19.'],
    ['sentence', 'Sugar of 250 mg/dL or 14 mmol/L in the blood.'],
    ['sentence', 'Whether people with HIV should be treated at once.'],
    ['sentence', 'The crew may call a doctor, who decides.'],
    ['sentence', 'The British word “centre” in quotation marks.'],
    ['sentence', 'Food aid of the World Food Programme.'],
    ['sentence', 'Colour Doppler Imaging as a name.'],
    ['sentences', 'One thing. Another thing. A third.'],
    ['heading', 'EMS and EMT'],
    ['note', '48 to 60 hours'],
    ['note', 'Yes. Every state says so.'],
    ['sentence', ''],
  ])('as a %s passes: %s', (form, text) => {
    expect(styleProblems(text, form)).toEqual([]);
  });
});

describe('a text in bad style', () => {
  it.each<[ProseForm, string, string]>([
    ['note', 'Two  blanks', 'Between words stands one ordinary blank.'],
    ['note', 'A\u00a0fixed blank', 'Between words stands one ordinary blank.'],
    ['note', 'A blank , too many', 'No blank stands before ",".'],
    ['note', 'The heart\u0027s rhythm', "Write ’ “ ” instead of the straight mark '."],
    ['note', 'A "word"', 'Write ’ “ ” instead of the straight mark ".'],
    ['note', 'Cars, boats, etc.', 'No "etc." here: name the things, or begin with "such as".'],
    ['note', 'Some, e.g. boats', 'Write "for example" or "that is" instead of "e.g.".'],
    ['note', 'Fire & rescue', 'Write "and" instead of "&".'],
    ['note', '48–60 hours', 'Write "to" between numbers: "48 to 60", not "48–60".'],
    ['note', 'From 2009-2011', 'Write "to" between numbers: "2009 to 2011", not "2009-2011".'],
    ['note', '1,000 – 1,200 hours', 'Write "to" between numbers: "1,000 to 1,200", not "1,000 – 1,200".'],
    ['note', 'A dose of 0.3 mg', 'No doses here: "0.3 mg".'],
    ['note', 'A dose of 5 to 10 mcg/kg', 'No doses here: "5 to 10 mcg".'],
    ['note', 'Up to 20 mL/kg', 'No doses here: "20 mL".'],
    ['note', 'You should lie down', 'Describe, do not advise: "You should".'],
    ['note', 'In doubt, ask your doctor', 'Describe, do not advise: "ask your doctor".'],
    ['note', 'Please lie down', 'Describe, do not advise: "Please".'],
    ['note', 'Never give water', 'Describe, do not advise: "Never give".'],
    ['note', 'small letters', 'This begins with a capital.'],
    ['sentence', 'No period', 'A sentence ends with a period.'],
    ['sentences', 'A question?', 'A sentence ends with a period.'],
    ['sentence', 'One thing. Another thing.', 'This must be one sentence.'],
    ['sentence', 'It is “so.” “Another” begins.', 'This must be one sentence.'],
    ['heading', 'EMS and EMT.', 'A heading ends without a period.'],
    ['note', 'The centre', 'Write "center" instead of "centre".'],
    ['note', 'Haemorrhage of any kind', 'Write "hemorrhage" instead of "haemorrhage".'],
    ['sentences', 'It is red. Colour matters.', 'Write "color" instead of "colour".'],
  ])('as a %s is refused: %s', (form, text, problem) => {
    expect(styleProblems(text, form)).toEqual([problem]);
  });

  it('is told all that is wrong with it, and a word only once', () => {
    expect(styleProblems('the colour of colour & "more"', 'sentence')).toHaveLength(5);
  });
});

describe('the spelling of the United States', () => {
  it.each(
    `organisation organization, organised organized, organiser organizer, hospitalised hospitalized,
    immunisation immunization, recognising recognizing, centre center, centres centers, centred centered,
    epicentre epicenter, litre liter, millilitres milliliters, metre meter, fibre fiber, theatre theater,
    haemorrhage hemorrhage, haemodynamic hemodynamic, anaemia anemia, ischaemic ischemic, leukaemia leukemia,
    hypoglycaemia hypoglycemia, oesophagus esophagus, oesophageal esophageal, oedema edema, oestrogen estrogen,
    diarrhoea diarrhea, dyspnoea dyspnea, apnoea apnea, foetal fetal, paediatric pediatric,
    orthopaedic orthopedic, anaesthesia anesthesia, gynaecology gynecology, caesarean cesarean, faeces feces,
    sulphate sulfate, colour color, labour labor, tumours tumors, behavioural behavioral, neighbour neighbor,
    licence license, defence defense, practise practice, practised practiced, programme program,
    programmes programs, analyse analyze, paralysed paralyzed, travelled traveled, labelling labeling,
    cancelled canceled, counsellor counselor, enrol enroll, fulfil fulfill, grey gray, tyres tires,
    whilst while, ageing aging, manoeuvre maneuver, aluminium aluminum, catalogue catalog`
      .split(',')
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('turns %s into %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
    expect(americanSpelling(american)).toBeNull();
  });

  it.each(
    `specialist, organist, emphasis, synthesis, analysis, analyses, hypnosis, exercise, advise, supervised, precise,
    promise, compromise, rise, surprise, franchise, enterprise, controlled, installed, hour, hours, four, contour,
    detour, programmed, programmer, present, licensed, evidence, absence, reference, science, acre, genre, are,
    were, here, there, care, paid, aerial, poet, does, shoe, coerce, phone, sacred, hundred, scented, parameter,
    license, fiberglass, alphabet`
      .split(',')
      .map((word) => word.trim()),
  )('leaves %s as it is', (word) => {
    expect(americanSpelling(word)).toBeNull();
  });
});

describe('a cue', () => {
  it.each(['the', 'who', 'with', 'c', 'é'])('"%s" speaks for nothing', (cue) => {
    expect(cueProblems(cue)).toEqual([expect.stringContaining(`"${cue}" is `)]);
  });

  it.each(['vf', '3d', 'the who', 'before and after', 'crew'])('"%s" may speak for something', (cue) => {
    expect(cueProblems(cue)).toEqual([]);
  });
});
