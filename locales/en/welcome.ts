/** The page that opens once after the install. */
export const welcome = {
  title: 'Welcome to {name}',
  lead: 'Acronyms, spelled out, on any page.',
  try: 'Try it here',
  tryHint: 'Rest the pointer on a marked acronym, tap it, or reach it with the Tab key.',
  /** The places are marked acronyms: EMS, EMT and IV. */
  example:
    'The {ems} crew came by ambulance, and an {emt} looked after the patient. Another page only says {iv}, and nothing there tells which.',
  /** The words of the example that tell what EMS and EMT mean there. */
  cues: ['ambulance', 'patient'],
  /** Said where a button of the example is pressed that needs a page of the web. */
  onPages: 'That button works on the pages you read.',
  does: 'What it does',
  doesMark: 'It marks acronyms on the pages you read.',
  doesExplain: 'It says what each one means on this page, and why it thinks so.',
  doesUnsure: 'Where a page leaves it open, it says that too, and shows every meaning it knows.',
  never: 'What it never does',
  neverChanges: 'It never changes a page.',
  neverSends: 'It sends nothing: no address, no text, no count.',
  neverAccount: 'It needs no account and no connection.',
  next: 'What next',
  pinTitle: 'Keep its button in sight',
  pinChromium: 'Click the puzzle piece beside the address bar, then the pin beside Spellout.',
  pinFirefox:
    'Click the puzzle piece beside the address bar, then the gear beside Spellout, then “Pin to Toolbar”.',
  pinHint: 'The button shows what is on the page, and switches a site on and off.',
  options: 'All options',
  compare: 'Look at the glossary',
  later: 'You can change everything later.',
};
