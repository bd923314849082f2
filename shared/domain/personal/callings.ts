const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Callings that are surnames or given names, too. */
const callings = set(
  'baker barber bishop brewer builder butcher butler carpenter carter chandler clark clerk constable cook cooper deacon dean draper driver dyer farmer fisher foreman forester gardener gardner glazier hunter inspector joiner judge keeper marshal mason miller miner nurse painter plumber porter potter priest reeve roofer sadler sargent sawyer sergeant shepherd singer slater smith steward tailor taylor teacher thatcher tiler trainer turner tyler usher warden weaver wheeler',
);

/** Words that stand beside a calling in a title, and hardly in a name. */
const qualifiers = set(
  'staff ward theatre practice school community district clinical dental veterinary registered general mental health paediatric specialist specialty bank agency site bench shop shuttering formwork timber maintenance multi skilled approved mobile gas heating domestic commercial industrial spray vehicle hgv lgv van bus coach class forklift delivery primary secondary english maths science music drama art history geography supply cover year reception nursery infant pe it trainee apprentice improver experienced full part time temp temporary permanent freelance self employed payroll purchase ledger accounts office filing court stock booking first second finishing heritage lead senior junior head chief principal deputy assistant qualified advanced research critical intensive emergency triage occupational travel cosmetic aesthetic personal fitness driving technical corporate software manager stone pastry brick master banker hotel kitchen sous bread ship boat steel house estate church court game river lock market sheep dairy fish window',
);

/** Whether a word of a name means a calling elsewhere: "Carpenter", "Nurse". */
export const isCalling = (word: string): boolean => callings.has(word.toLowerCase());

/** Whether no word of what may be a name stands in titles only: "Joy Cook", not "Pastry Cook". */
export const isPersonal = (name: string): boolean =>
  !name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => qualifiers.has(word));
