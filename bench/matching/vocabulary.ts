/*
 * The words that the benchmark's texts are made of. What the rules below make of them is not always what
 * a dictionary has ("swiftness", "gathers"), but it is as varied as what people write.
 */

/** Nouns of everyday prose. */
export const NOUNS = words(`
  acorn afternoon alley almond anchor ankle answer anthem apple apron arch argument armchair arrow artist attic
  autumn baker balcony ballad bargain barn barrel basement basket bay bead bean beard bell bench berry bicycle
  bishop blanket blossom blouse boat bonfire book boot border bottle boulder bowl bracelet branch bread breakfast
  breeze brick bridge brook broom brother bucket builder bus butter button cabin cake calendar camera candle canoe
  canvas captain card carpet carriage castle cathedral cave ceiling cellar century ceremony chair chalk champion
  chapel chart cherry chestnut chimney choir cinema circle clay cliff cloak clock cloud clover coast coat coin
  collar colony comedy concert copper corner corridor cottage cotton cousin cradle creek cricket crow crown cup
  curtain cushion custom dairy dancer daughter dawn desert desk diary dinner dog dollar door dove dragon drawer
  dream dress drum duck dust eagle earring east editor elbow elm engine envelope evening fable factory fair farm
  farmer father feast feather fence fern ferry festival fiddle field fig fisher flag flame flax fleece flock floor
  flour flower flute fog forest fork fortune fountain fox frame friend frost fruit funnel garden garlic garment
  gate ghost giant gift glass glove goat gold goose gossip grain grandmother grape grass grove guest guitar gull
  hall hammer harbor harvest hat hawk hay hazel hedge helmet herb heron hill hinge holiday honey hood horizon
  horn horse hotel hour house humor husband idea inch ink inn island ivory jacket jam jar jewel joke journey judge
  juice jungle kettle key kingdom kitchen kite knight knot lace ladder lake lamb lamp lane lantern lark lawn leaf
  leather legend lemon letter lily limestone linen lion lizard loaf lock loom lumber lunch lute magpie mail mango
  manor map maple marble market marsh mason meadow meal melody melon merchant midnight mile mill miller mirror mist
  mitten moment monastery money monk moon moor morning moss moth mother motor mountain mouse museum music mustard
  napkin nation necklace needle neighbor nephew nest nettle newspaper niece night noon noodle north novel nut oak
  oar oats ocean olive onion opera orange orchard orchestra organ otter oven owl oyster paddle page paint palace
  paper parade parcel parish park parrot party passage path pavement peach pear pebble pen pepper perfume petal
  photograph piano picnic picture pie pigeon pillow pine pipe plain planet plank plate player pleasure plough plum
  pocket poem poet pond porch portrait potato pottery powder prairie prince print puddle pumpkin puppet puzzle
  quarrel quarry queen quilt rabbit rail rain raven recipe reed ribbon rice riddle ring river road robe rock roof
  room rope rose rug ruin saddle sail sailor salad salt sand satin scarf scholar school score sculptor sea seed
  shade shadow shawl sheep shelf shell shelter shepherd ship shirt shoe shop shore shoulder shovel silk silver
  singer sister sketch skirt sky slate sleeve slope smoke snail snow soap song sorrow soup south spade sparrow
  spice spider spoon spring square squirrel stable stair stamp statue steam stone storm stove stranger straw stream
  street string sugar suitcase summer sun supper swallow swamp swan sweater table tailor tale tavern teacher temple
  tent terrace theater thistle thread throne thumb tide tiger timber toast tomato tower town toy trail train
  trousers trumpet tulip tunnel turkey turtle twig uncle valley vase velvet village vine vinegar violin visitor
  voice wagon waist walnut wardrobe warehouse watch water wave wax weather weaver wedding well west wheat wheel
  willow wind window wine winter wolf wood wool workshop world wren writer yard yarn year
`);

/** Verbs that take their endings without a change but of a last e. */
export const VERBS = words(`
  accept add admire adore agree allow amuse announce annoy arrange arrive ask assemble avoid bake balance bathe
  believe belong bless boil borrow bounce bow brush burn bury calculate call camp carve celebrate chase chew
  claim clean climb close collect comb compare complain consider continue cook copy count cover crack crawl cross
  dance decide decorate delay delight deliver describe deserve design destroy discover discuss display doubt dream
  dress dust earn embrace empty enjoy enter escape examine exchange exist expand expect explain explore fade fasten
  fill fish flood float flow fold follow gather gaze glow govern greet grumble guess hammer hand hang harvest haunt
  heat help hope hunt imagine improve include inherit invent invite iron jail join jump kick knock label laugh
  launch lean learn lend lick light linger list listen load lock long look loosen march marry measure melt mend
  mention milk move murmur notice number obey observe offer open order own pack paint park pass pause perform play
  please plough point polish pour praise prefer preserve pretend promise publish pull push question raise reach
  remember repeat reply rescue rest return ride roast roll rub rule sail scatter search settle shape share shout
  sigh sketch smile smooth soak sort spell spill stare start stay steer stitch store stretch suggest support
  surprise surround talk taste tease thank tick touch trade travel trust turn unite value visit wait wake walk
  wander want warm wash waste watch water weave whisper whistle wonder work wrap yell yield
`);

export const ADJECTIVES = words(`
  able ancient bare bitter bleak bold brave bright brisk broad calm careful cheap cheerful civil clean clear clever
  coarse cold common cool curious damp dark dear deep delicate dense distant dull eager early earnest elegant empty
  faint fair faithful famous fierce fine firm flat fond formal fragile frank free fresh frugal gallant generous
  gentle glad golden grand grateful grave great green grim handsome harsh heavy hollow honest hopeful huge humble
  immense jealous jolly joyful keen kind large lavish lean little lively lonely long loud lovely loyal lucid major
  mellow mere mild minor modern modest moist mute narrow neat new noble normal odd old open orderly pale patient
  peaceful plain playful pleasant plump polite poor precious pretty prompt proper proud pure quaint queer quick
  quiet rapid rare raw remote rich ripe rough round royal rude rural sad safe secret serene severe shallow sharp
  sheer short shy silent simple sincere slender slight slim slow small smart smooth sober soft solemn solid sour
  spare splendid square stable stark steady steep stern stiff stout strange strict strong stubborn sturdy subtle
  sudden sweet swift tall tame tart tender thick thin tidy timid tiny tired tough urban usual vague vain vast vivid
  warm wary weak wealthy weary whole wicked wide wild wise wistful worthy young
`);

/** Nouns of emergency care. */
export const CARE_NOUNS = words(`
  airway ambulance ankle antidote artery bandage bleeding blood bruise burn caller casualty catheter collapse
  collision compression crew cylinder defibrillator dispatcher doctor dose electrode engine fracture gauze glucose
  glove handover harness heart helicopter hospital infusion injury inhaler kidney ligament litter liver lung mask
  medic medication monitor naloxone needle nurse oxygen pager paramedic patient pedestrian pelvis physician pulse
  pump pupil radio rescuer responder rhythm saline scene seizure sepsis shift shock siren spine splint station
  stretcher stroke suction syringe thermometer tourniquet toxin transport trauma triage ventilator ventricle vein
  vehicle victim vomit ward wound wrist
`);

export const CARE_VERBS = words(`
  admit aspirate assess assist bandage breathe check clear collapse compress cool deliver dispatch document drain
  elevate evacuate examine extricate flush inject inspect intubate lift listen load monitor observe palpate position
  radio reassess record relieve respond restrain resuscitate secure splint stabilise staff supervise transfer
  transport treat triage ventilate warm
`);

/** The forms of a verb: "walk", "walks", "walked", "walking". */
export function verbForms(verb: string): [string, string, string, string] {
  const stem = verb.replace(/e$/, '');
  return [verb, withEnding(verb, 's'), withEnding(stem, 'ed'), `${stem}ing`];
}

export function pluralOf(noun: string): string {
  return withEnding(noun, 's');
}

export function adverbOf(adjective: string): string {
  return withEnding(adjective.replace(/le$/, ''), 'ly');
}

/** "ferry" and "ferries", "bench" and "benches", "steady" and "steadily". */
function withEnding(word: string, ending: 's' | 'ed' | 'ly'): string {
  const changed = /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'i') : word;
  if (ending === 's') return changed !== word || /(?:s|x|sh|ch)$/.test(word) ? `${changed}es` : `${word}s`;
  return changed + ending;
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
