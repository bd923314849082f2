import { type PersonalPattern, type PersonalPatterns, start, toTurn } from './statement.ts';

/** What someone is or has. Long names before short ones. */
const state = String.raw`(?:autis(?:tic|m)|on the (?:autism|autistic) spectrum|ASD|ASC|asperger['’]?s?(?: syndrome)?|ADHD|ADD|neuro[- ]?diver(?:gent|se)|dyslexi[ac]|dyspraxi[ac]|dyscalculi[ac]|tourette['’]?s?|depress(?:ion|ed|ive)|(?:social |general(?:ised)? )?anxiety|bipolar|schizophreni[ac]|psychosis|PTSD|post[- ]traumatic stress|OCD|(?:an )?eating disorder|anorexi[ac]|bulimi[ac]|diabet(?:es|ic)|epilep(?:sy|tic)|asthma(?:tic)?|(?:\w+ )?cancer|leuk[a]?emia|lymphoma|(?:a )?(?:brain )?tumour|(?:a )?(?:mini[- ])?stroke|(?:a )?heart (?:condition|attack|disease|failure|bypass|surgery)|angina|(?:high )?blood pressure|hypertension|(?:\w+ )?arthritis|MS(?=\W*$)|multiple sclerosis|parkinson['’]?s?|HIV(?:[- ]positive)?|hepatitis|crohn['’]?s|(?:ulcerative )?colitis|IBS|coeliac|endometriosis|fibromyalgia|chronic (?:fatigue|pain|illness)|M\.?E\.?(?=\W*$)|long covid|migraines?|sciatica|(?:a )?(?:bad back|back (?:injury|problems?|pain|surgery))|(?:(?:some |partial |mild |moderate |severe |profound )?(?:hearing|sight|visual|vision|mobility|speech|physical|learning) (?:loss|impairment|difficult(?:y|ies)|disabilit(?:y|ies)))|(?:a )?(?:hearing aids?|guide dog|pacemaker|prosthetic (?:leg|arm|limb))|deaf(?:ened)?|hard of hearing|blind|partially sighted|visually impaired|hearing impaired|(?:a |an |physical |hidden |registered |long[- ]term )*disab(?:led|ilit(?:y|ies))|(?:a )?wheelchair(?: user)?|(?:an? )?amputee|cerebral palsy|spina bifida|muscular dystrophy|cystic fibrosis|sickle cell|lupus|(?:a )?(?:kidney|liver|lung|thyroid|skin|bowel|medical|health|chronic|long[- ]term|mental health) (?:condition|disease|problems?|issues?|illness|transplant|disorder)|menopaus(?:e|al)|mental (?:illness|breakdown|health (?:conditions?|problems?|issues?|difficult(?:y|ies)))|(?:a )?(?:nervous )?breakdown|burn[- ]?out|(?:an? )?(?:alcoholi(?:c|sm)|(?:drug |alcohol )?addiction)|miscarriage|IVF|(?:serious(?:ly)? |long[- ]term |terminal(?:ly)? )?ill(?:ness|[- ]health)?|pregnan(?:t|cy)|surgery|(?:an? |my )?(?:hip|knee) replacement|(?:an? )?(?:serious )?(?:injury|accident)|ill[- ]health|gender (?:reassignment|transition|dysphoria))`;
/** Behind a condition these words make it a subject of work: "I have autism training", "I am disability officer". */
const work = String.raw`(?!(?:\W+(?:\w+\W+){0,3}?|\W+)(?:training|trained|experience[sd]?|qualifications?|qualified|certificates?|diploma|knowledge|awareness|expertise|specialis\w+|officers?|leads?|advis[eo]rs?|advocates?|assessors?|assessments?|managers?|services?|teams?|nurs(?:e|es|ing)|teachers?|tutors?|practitioners?|workers?|support|carers?|schools?|bases?|units?|provision|champions?|consultants?|coordinators?|policy|research|projects?|charit\w+|pupils?|students?|children|clients?|patients?|adults?|residents?|caseload|interventions?|strateg\w+|degree|modules?|courses?|badge|confident|friendly|inclusion|rights|benefits?|claims?|law|leave cover|sector|industry|care)\b)`;
const degree = String.raw`(?:(?:also|now|still|only|been|be|being|a|an|my|some|well[- ]controlled|mild(?:ly)?|moderate(?:ly)?|severe(?:ly)?|profound(?:ly)?|partial(?:ly)?|registered(?: as)?|clinically|legally|type (?:1|2|one|two)|late[- ]diagnosed|diagnosed (?:with|as)|living with|unfortunately|recently|previously|treated for|off (?:sick )?with|about \w+ months|\w+ weeks|and|stage \w+|currently|taking medication for|in recovery from|recovering from|years? (?:of|with)) )*`;

/** First-person words that own a condition. */
const owns =
  "I(?:['’](?:m|ve|d)| am| was| have| had| live with| lived with| suffer(?:ed)? (?:from|with)| struggle(?:d)? with| manage(?:d)?(?= (?:my|type|mild))| recovered from| overcame| experienced?(?= (?:anxiety|depression|burn))| use(?= a (?:wheelchair|hearing|guide))| wear(?= a? ?hearing)| took| needed| underwent)";

const hint = String.raw`\b(?:autis|AS[DC]|asperger|ADHD|ADD\b|neuro[- ]?div|dyslexi|dyspraxi|dyscalculi|tourette|depress|anxiety|bipolar|schizo|psychosis|PTSD|post[- ]trauma|OCD|eating disorder|anorexi|bulimi|diabet|epilep|asthma|cancer|leuka?emia|lymphoma|tumour|stroke|heart|angina|blood pressure|hypertension|arthritis|MS\b|sclerosis|parkinson|HIV|hepatitis|crohn|colitis|IBS|coeliac|endometriosis|fibromyalgia|chronic|M\.E|ME\W*$|long covid|migraine|sciatica|bad back|back (?:injury|problem|pain|surgery)|impairment|impaired|(?:hearing|sight|visual|vision|mobility|speech|physical|learning|health) difficult|hearing aid|guide dog|pacemaker|prosthetic|deaf|hard of hearing|blind|partially sighted|disab|wheelchair|amputee|cerebral|spina bifida|dystrophy|fibrosis|sickle cell|lupus|(?:health|medical|thyroid|skin|bowel|kidney|liver|lung|long[- ]term) (?:condition|disease|problem|issue|illness|transplant|disorder)|menopaus|mental illness|breakdown|burn[- ]?out|alcoholi|addiction|miscarriage|IVF|ill\b|illness|pregnan|surgery|(?:hip|knee) replacement|injury|accident|gender (?:reassign|transition|dysphoria)|medically|sick leave|signed off|medication|insulin|antidepress|beta blocker|expecting|trying for|baby|give birth)`;

/** Words by which someone owns a condition, or takes a break for it. */
const frame = String.raw`\b(?:I|I['’](?:m|ve|d)|my|diagnosed|suffer\w*|recover\w*|treat\w+|in remission|living with|managing|undergoing|survivor|registered|profoundly|partially|severely|due to|because of|owing to|following|after|break|time (?:off|out)|off|medically|wheelchair user|sick leave|signed off|medication|insulin|expecting|baby|birth)\b`;

const patterns: readonly PersonalPattern[] = [
  {
    kind: 'health',
    of: new RegExp(String.raw`\b${owns} ${degree}${state}\b${work}${toTurn}`, 'giu'),
  },
  {
    kind: 'health',
    of: new RegExp(
      String.raw`${start}(?:(?:was |been |having been )?diagnosed (?:with|as)|suffer(?:ing|ed|s)? (?:from|with)|recover(?:ed|ing) from|treat(?:ed|ment) for|in remission from|living with|managing (?=my )|undergoing|in recovery from|survivor of|registered(?: as)?|profoundly|partially|severely) ${degree}${state}\b${work}${toTurn}`,
      'giu',
    ),
  },
  {
    kind: 'health',
    of: new RegExp(
      String.raw`\b(?:my|due to|because of|owing to|career break for|break (?:due to|for)|time (?:off|out) (?:for|with|due to|following)|off (?:sick )?with|signed off with|medically retired (?:with|due to|from)|retired (?:early )?(?:due to|on grounds of)) ${degree}(?:own |severe |serious )?${state}\b${work}${toTurn}`,
      'giu',
    ),
  },
  {
    kind: 'health',
    of: new RegExp(
      String.raw`\b(?:medically retired|registered (?:as )?(?:disabled|blind|deaf|partially sighted)|(?<=^\W{0,4}|I am a |[,;] ?)wheelchair user|cancer survivor|expecting (?:a|my|our) (?:baby|child|first|second)|(?:on|took|taking) (?:long[- ]term )?sick leave|signed off (?:sick|work)|(?:I )?(?:take|am on|takes) (?:daily )?(?:medication|insulin|antidepressants|beta blockers)|I (?:am|['’]m) (?:currently )?(?:expecting|trying for) (?:a|my|our)|(?:my )?baby (?:is )?due|due to give birth)\b${work}${toTurn}`,
      'giu',
    ),
  },
];

/**
 * What people say of their own health, disability or pregnancy. The same words about pupils, patients and tenants are
 * work: a statement counts only where the person is its subject, and no word of work follows.
 */
export const health: PersonalPatterns = { hint, frame, patterns };
