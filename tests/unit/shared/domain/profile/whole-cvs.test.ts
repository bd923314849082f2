import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';

/** Whole CVs of many styles, each with its name, e-mail, phone, postcode, title and employer; a dash for none. */
const cvs: readonly (readonly [string, string])[] = [
  [
    `Personal information
First name(s) / Surname(s)\tSamantha Doe
Address(es)\t14 Elm Road, LS8 2PT Leeds (United Kingdom)
Telephone(s)\t0113 496 0000\tMobile: 07700 900123
E-mail(s)\tsamantha.doe@example.com
Work experience
Dates\tMarch 2019 – to date
Occupation or position held\tHousing Options Officer
Name and address of employer\tBeck Borough Council, Town Hall, Beck BK1 1AA
Main activities\tHomelessness assessments`,
    'Samantha Doe | samantha.doe@example.com | 07700 900123 | LS8 2PT | Housing Options Officer | Beck Borough Council',
  ],
  [
    `Samantha Doe
Leeds LS8 2PT · 07700 900123 · s.doe@example.com
I have spent eight years in homelessness teams.
Beck Borough Council, Housing Options Officer (2019–present)
Assessed and prevented homelessness.
Cray Homes, Income Officer (2015–2019)
Collected rent.
Education
BA Sociology`,
    'Samantha Doe | s.doe@example.com | 07700 900123 | LS8 2PT | Housing Options Officer | Beck Borough Council',
  ],
  [
    `SKILLS
HRA, UC, s184 letters
LANGUAGES
English, Polish
CONTACT
07700 900123
samantha.doe@example.com
14 Elm Road
Leeds
LS8 2PT
SAMANTHA DOE
HOUSING OPTIONS OFFICER
PROFILE
Calm.
EXPERIENCE
HOUSING OPTIONS OFFICER
BECK BOROUGH COUNCIL | MAR 2019 - PRESENT
Assessments.`,
    'Samantha Doe | samantha.doe@example.com | 07700 900123 | LS8 2PT | Housing Options Officer | Beck Borough Council',
  ],
  [
    `NORTHERN LIGHTS RECRUITMENT
Specialists in public sector interim appointments
www.lights.example | 0161 496 0000 | hello@lights.example

CANDIDATE: Samantha Doe
POSITION: Housing Options Officer
LOCATION: Leeds
NOTICE: 4 weeks
CONSULTANT: Lee Agent

Profile
Calm and careful.
Career history
Mar 2019 – Present
Beck Borough Council
Housing Options Officer
Assessments.`,
    'Samantha Doe | – | – | – | Housing Options Officer | Beck Borough Council',
  ],
  [
    `Curriculum Vitae

Name:\t\tSamantha Doe
Address:\t14 Elm Road
\t\tLeeds
\t\tLS8 2PT
Home Tel:\t0113 496 0000
Mobile:\t\t07700 900123
Email:\t\tsamantha.doe@example.com
Date of Birth:\t01/02/1980
Nationality:\tBritish

Employment History

03/2019 – Present\tHousing Options Officer\tBeck Borough Council
06/2015 – 03/2019\tIncome Officer\tCray Homes
2012 – 2015\tCustomer Services Adviser\tDale Ltd

References
Mrs Jane Roe, Team Manager, Beck Borough Council, 0161 496 0000, jane.roe@beck.example`,
    'Samantha Doe | samantha.doe@example.com | 07700 900123 | LS8 2PT | Housing Options Officer | Beck Borough Council',
  ],
  [
    `Samantha Doe MCIH
Housing professional with 10 years' experience
T: 07700 900123 E: samantha.doe@example.com L: linkedin.com/in/samanthadoe
A: 14 Elm Road, Leeds, LS8 2PT
Key achievements
Cut arrears.
Professional experience
Interim Housing Options Manager – Beck Borough Council (via Northern Lights Recruitment) | Jan 2024 – Present
Led 12 staff.
Housing Options Officer – Cray Council | 2019 – 2023
Assessments.`,
    'Samantha Doe | samantha.doe@example.com | 07700 900123 | LS8 2PT | Interim Housing Options Manager | Beck Borough Council',
  ],
  [
    `Samantha Doe - Qualified Social Worker
Email samantha.doe@example.com Phone 07700 900123 Address Leeds LS8 2PT
SWE registered
Employment
Jan 2022 to present - Beck County Council - Senior Social Worker, Looked After Children
Held a caseload.
Sep 2018 to Dec 2021 - Cray Council - Social Worker, Duty and Assessment
s47 enquiries.`,
    'Samantha Doe | samantha.doe@example.com | 07700 900123 | LS8 2PT | Senior Social Worker | Beck County Council',
  ],
  [
    `Page 1
Samantha Doe
Quantity Surveyor
14 Elm Road, Leeds. LS8 2PT
Tel. 07700 900 123
samantha.doe@example.com
PROFILE
Calm.
CAREER SUMMARY
Senior Quantity Surveyor, Acme Construction Ltd\tApr 2021 – Date
Quantity Surveyor, Beck Build Ltd\tMay 2016 – Apr 2021
Assistant Quantity Surveyor, Cray Contracts\tJul 2013 – May 2016`,
    'Samantha Doe | samantha.doe@example.com | 07700 900123 | LS8 2PT | Quantity Surveyor | Acme Construction Ltd',
  ],
  [
    `samantha doe
teaching assistant, leeds
07700900123 samantha.doe@example.com ls8 2pt
work
beck primary school, teaching assistant, 2020 to now
cray nursery, nursery nurse, 2016 to 2020`,
    'Samantha Doe | samantha.doe@example.com | 07700 900123 | LS8 2PT | teaching assistant | –',
  ],
  [
    `Dr. Samantha J. Doe CPsychol
Educational Psychologist
Contact: 07700 900123; samantha@example.com
Home address: Flat 2, 14 Elm Road, Leeds, LS8 2PT
Current post
Senior Educational Psychologist, Beck Council (September 2020 to present)
Previous posts
Educational Psychologist, Cray Council (2015 – 2020)
Referees
Prof. Jo Poe, University of Northmoor, j.poe@northmoor.example, 01632 960002`,
    'Dr. Samantha J. Doe | samantha@example.com | 07700 900123 | LS8 2PT | Educational Psychologist | Beck Council',
  ],
  [
    `Samantha Doe
Mobile: 07700 900123 | Email: samantha.doe@example.com | Location: Leeds, LS8
Work History
Site Manager, Acme Build, Leeds
Jan 2023 to Current
Ran two sites.
Assistant Site Manager, Beck Build, York
Feb 2019 to Dec 2022
Ran one site.`,
    'Samantha Doe | samantha.doe@example.com | 07700 900123 | – | Site Manager | Acme Build',
  ],
  [
    `Samantha Doe
07700 900123
samantha.doe@example.com
Employment
Acme Homes
Leeds
Housing Officer
Apr 2020 – Present
- Managed a patch
Beck Homes
York
Housing Assistant
Jan 2016 – Mar 2020
- Helped`,
    'Samantha Doe | samantha.doe@example.com | 07700 900123 | – | Housing Officer | Acme Homes',
  ],
  [
    `Samantha Doe
07700 900123
samantha.doe@example.com
Career
Acme Homes (2012 – present)
Area Manager (2020 – present)
Managed staff.
Housing Officer (2012 – 2020)
Managed a patch.`,
    'Samantha Doe | samantha.doe@example.com | 07700 900123 | – | Area Manager | Acme Homes',
  ],
  [
    `Samantha Doe
07700 900123
samantha.doe@example.com
Voluntary work
School Governor, Beck Primary, 2018 – present
Employment
Accounts Assistant, Acme Ltd, 2019 – present
Purchase ledger.`,
    'Samantha Doe | samantha.doe@example.com | 07700 900123 | – | Accounts Assistant | Acme Ltd',
  ],
  [
    `Samantha Doe
Tel: 07700 900123
samantha.doe@example.com
EMPLOYMENT HISTORY
Company: Acme Care Ltd
Role: Support Worker
Period: June 2021 - Present
Duties: personal care
Company: Beck Care Ltd
Role: Care Assistant
Period: 2018 - 2021
Duties: personal care`,
    'Samantha Doe | samantha.doe@example.com | 07700 900123 | – | Support Worker | Acme Care Ltd',
  ],
];

describe('a whole CV', () => {
  it.each(cvs)('%s', (text, expected) => {
    const { name, email, phone, postcode, title, employer } = profileOf(
      { pages: [{ page: 1, lines: text.split('\n') }] },
      {},
    );
    expect([name, email, phone, postcode, title, employer].map((one) => one ?? '–').join(' | ')).toBe(
      expected,
    );
  });
});
