import { describe, expect, it } from 'vitest';
import { decideCv } from './agency-index.ts';
import { madeCv } from './made-cv.ts';

const decided = (title: string, duties: string): string | null =>
  decideCv(madeCv('', [`${title}, Kestrel Group 2019 – present :: ${duties}`])).specialism;

describe('titles that several fields share: the words near them decide', () => {
  it.each([
    [
      'highways-infrastructure-engineering',
      'Planner',
      'Transport modelling, junction improvements and active travel schemes',
    ],
    ['planning-development-regeneration', 'Planner', 'Planning applications, committee reports and appeals'],
    ['construction-trades-labour', 'Planner', 'Primavera P6 build programmes for a main contractor on site'],
    ['construction-trades-labour', 'Quantity Surveyor', 'Interim valuations and subcontract accounts'],
    [
      'planning-development-regeneration',
      'Building Control Surveyor',
      'Full plans and site inspections under the building regulations',
    ],
    ['highways-infrastructure-engineering', 'Land Surveyor', 'Topographical surveys for road schemes'],
    ['property-asset-management', 'Surveyor', 'Lease renewals, rent reviews and RICS Red Book valuations'],
    [
      'corporate-functions-business-support',
      'Childcare Solicitor',
      'Care proceedings, advocacy and interim care orders',
    ],
    [
      'planning-development-regeneration',
      'Environmental Health Officer',
      'Food hygiene inspections and noise nuisance',
    ],
    ['housing', 'Income Officer', 'Rent arrears, tenants in debt and possession orders'],
    [
      'corporate-functions-business-support',
      'Revenues Officer',
      'Council tax billing, liability orders and business rates',
    ],
    ['housing', 'Estate Officer', 'Tenancy checks, residents, communal areas and anti-social behaviour'],
    ['property-asset-management', 'Estates Officer', 'Leases, rent reviews and commercial property; MRICS'],
    ['housing', 'Lettings Officer', 'Choice based lettings, the housing register and council homes'],
    ['property-asset-management', 'Lettings Manager', 'Branch of a lettings agency, landlords and viewings'],
    ['it-digital', 'Infrastructure Engineer', 'Servers, Azure, VMware and firewalls'],
    ['it-digital', 'Network Manager', 'LAN, WAN, Cisco switches and Wi-Fi'],
    [
      'highways-infrastructure-engineering',
      'Network Manager',
      'Street works permits, road closures and traffic management',
    ],
    [
      'planning-development-regeneration',
      'Development Manager',
      'Land deals, planning and new homes for a housing association',
    ],
    ['it-digital', 'Developer', 'C#, .NET and SQL Server, agile sprints'],
    [
      'accountancy-finance',
      'Payroll Officer',
      'Monthly payroll, statutory deductions and pension contributions',
    ],
    ['education-send', 'Nursery Nurse', 'Early years, key children and the EYFS'],
    ['corporate-functions-business-support', 'Medical Secretary', 'Audio typing of clinic letters'],
    [
      'healthcare-social-care-nursing',
      'Practice Manager',
      'GP surgery, CQC inspections and the primary care network',
    ],
    [
      'healthcare-social-care-nursing',
      'Commissioning Manager',
      'Adult social care placements, care homes and domiciliary care',
    ],
    ['construction-trades-labour', 'Site Manager', 'New build housing, subcontractors and snagging; SMSTS'],
  ])('%s: %s', (id, title, duties) => {
    expect(decided(title, duties)).toBe(id);
  });
});

describe('words that only look like a field', () => {
  it.each([
    ['"will" is no will', 'Helper', 'I will go wherever I will be sent and will learn'],
    ['an Office 365 tenant rents nothing', 'Helper', 'One tenant in Microsoft 365 tenant settings'],
    ['discharged conditions are no ward', 'Helper', 'Discharge of conditions went well'],
  ])('%s', (_, title, duties) => {
    expect(decided(title, duties)).toBeNull();
  });
});
