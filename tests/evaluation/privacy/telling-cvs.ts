/** What nobody but the reader of the original CV may learn; each stands in the CVs below in some writing. */
export const telling =
  /JG ?10 ?37 ?59 ?A|14[/. ](?:02|2|Feb\w*)[/. ](?:19)?64|533401372|ZU ?1234567|SMITH804135J99AB|20[- ]45[- ]77|55779911|NWBK|001234567890|900431|epilep|diabet|pregnan|catholic|mosque|caribbean|bisexual|unison|shoplift|theft|divorced|widowed|\bprison\b/i;

const secrets = [
  'Date of birth: 14/02/1964',
  'NI number JG 10 37 59 A, passport no. 533401372',
  'BRP: ZU1234567 | Driving licence number SMITH804135J99AB',
  'Sort code 20-45-77 account 55779911',
  'Next of kin: Dee, 07700 900431',
  'Marital status: divorced',
  'Religion: Catholic',
  'Ethnicity: Black Caribbean',
];

const ownWords = [
  'I have epilepsy and I am bisexual.',
  'Member of UNISON; I worship at my local mosque.',
  'I was cautioned for shoplifting in 1999.',
  'I am pregnant and due in May.',
];

/** One line each: where quotes come from, with a secret on the same line. */
const quotedLines = {
  south: [
    'Maidstone, Kent ME14 2XP, DOB 14 Feb 1964, NI JG103759A',
    'SEND Caseworker, I have type 1 diabetes',
    'Full UK driving licence SMITH804135J99AB, own car',
    'Enhanced DBS certificate 001234567890, caution for theft',
    'Right to work: British passport 533401372, born 14.02.1964',
    'Available immediately, I am pregnant',
    'Looking for interim roles in Kent and London, divorced, NI JG 10 37 59 A',
    'Registered with the NMC, I served two years in prison',
  ],
  north: [
    'Home: Leeds LS8 2AA, widowed, IBAN GB29 NWBK 6016 1331 9268 19',
    'Housing Officer, Northmoor Council, 2019 - present, UNISON member',
    'Right to work: share code and BRP ZU 1234567',
    'Notice: 4 weeks, bank 20-45-77 55779911',
    'DBS: enhanced, convicted of theft in 2001',
    '£250 a day umbrella, sort code 20-45-77',
  ],
  nowhere: ['Manager, I have epilepsy', 'Passport 533401372, DOB 14.2.64', 'Richmond, catholic, divorced'],
} as const;

const work = {
  south: [
    'SEND Caseworker, Weald Council, 2018 - present',
    'EHC needs assessments, annual reviews, mediation',
  ],
  north: [
    'Housing Officer, Northmoor Council, 2019 - present',
    'Tenancy sign ups, rent arrears, homelessness',
  ],
  nowhere: ['Team member, 2019 - present', 'Good communication skills'],
} as const;

/** Text CVs full of what must stay private: two that are routed and one that a person must look at. */
export const tellingCvs: Readonly<Record<keyof typeof work, string>> = {
  south: cv('south'),
  north: cv('north'),
  nowhere: cv('nowhere'),
};

function cv(kind: keyof typeof work): string {
  return [
    'Robin Ashdown',
    'robin.ashdown@example.com | 07700 900311',
    ...quotedLines[kind],
    ...secrets,
    'Profile',
    ...ownWords,
    'Employment',
    ...work[kind],
    'Education',
    'BA History, 1986',
    'Referees',
    'Available on request',
  ].join('\n');
}
