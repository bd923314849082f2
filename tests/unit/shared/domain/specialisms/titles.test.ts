import { describe, expect, it } from 'vitest';
import { decideCv } from './agency-index.ts';

/** Titles of public-sector work as councils and agencies advertise them; many are listed nowhere as such. */
const titles: Readonly<Record<string, string>> = {
  'healthcare-social-care-nursing': `
    Independent Fostering Panel Chair | Emergency Nurse Practitioner | Bank Health Care Support Worker |
    CAMHS Crisis Practitioner | Community Mental Health Team Manager | Enhanced Care Worker |
    Occupational Therapist (Housing Adaptations) | Children's Residential Team Leader |
    Interim Director of Adult Services | Therapeutic Radiographer | Respiratory Physiotherapist |
    Adolescent Support Worker | Orthopaedic Registrar | Best Interests Assessor |
    Advanced Social Work Practitioner`,
  'education-send': `
    EHCP Annual Review Coordinator | SEND Placement and Commissioning Officer |
    Reception Class Teacher | Assistant SENDCo | Virtual School PEP Officer | School Standards Adviser |
    Autism Specialist Teacher | Nursery Deputy | Head of Faculty (Science) |
    Behaviour and Attendance Officer | Early Years Quality Improvement Officer |
    Interim Head of SEND Operations | Apprenticeship Tutor | Exams Invigilator |
    Inclusion Support Worker (Primary)`,
  'corporate-functions-business-support': `
    Litigation Lawyer | Interim Monitoring Officer and Borough Solicitor |
    Procurement Business Partner | Benefit Assessment Officer | Digital Communications Officer |
    PA to the Head of Legal | Transformation PMO Analyst | Information Rights Manager |
    Electoral Services Assistant | Senior Media Relations Officer |
    Customer Complaints Resolution Officer | Commercial Category Lead | Mayor's Office Manager |
    Civil Litigation Paralegal`,
  'accountancy-finance': `
    Senior Management Accountant | Interim Capital Accountant | Chief Internal Auditor |
    Direct Payments Finance Officer | VAT and Tax Adviser | Exchequer Services Manager |
    Collection Fund Manager | Financial Reporting Accountant | Purchase to Pay Manager |
    Corporate Debt Officer | Assistant Finance Business Partner | Pension Fund Investment Officer`,
  'it-digital': `
    Infrastructure Support Analyst | Power Platform Developer | Information Security Lead |
    Network and Telephony Engineer | Business Intelligence Lead | Agile Delivery Lead |
    Service Desk Apprentice | Enterprise Data Architect | Automation Test Engineer |
    ICT Project Manager | Systems Administrator`,
  housing: `
    Interim Head of Housing Needs | Rough Sleeping Initiative Coordinator |
    Neighbourhood Housing Officer | Income Recovery Team Leader | Housing Allocations Assessor |
    Leasehold Services Manager | Damp, Mould and Disrepair Manager |
    Private Sector Housing Enforcement Officer | Supported Housing Night Worker |
    Tenancy Sustainment Coach | Resident Involvement Lead | Homeless Families Officer |
    Voids and Lettings Manager`,
  'property-asset-management': `
    Interim Head of Corporate Property | Senior Estates Surveyor | Facilities Compliance Coordinator |
    Commercial Lettings Surveyor | Building Safety Case Manager | Mechanical Building Services Manager |
    School Premises Officer | Rural Estates Surveyor | Energy and Carbon Manager |
    Workplace Facilities Lead | Property Valuer`,
  'planning-development-regeneration': `
    Interim Development Management Team Leader | Planning Enforcement Lead |
    Viability and S106 Officer | Town Planner (Policy) |
    Senior Conservation Officer (Historic Buildings) | Landscape and Biodiversity Officer |
    High Street Recovery Manager | Environmental Health Officer (Food) |
    Principal Building Control Surveyor | Planning Validation Technician | Heritage Project Officer |
    Inward Investment Lead`,
  'highways-infrastructure-engineering': `
    Highways Asset Inspector | Principal Transport Planner | Street Works Compliance Officer |
    Flood Resilience Engineer | Parking Services Team Leader | Traffic Regulation Orders Technician |
    Senior Structures Engineer | Interim Head of Highways | Waste Strategy Manager |
    Drainage and SuDS Engineer | Civil Engineering Graduate`,
  'construction-trades-labour': `
    Gas Breakdown Engineer | Senior Site Manager (Residential) | Responsive Repairs Plumber |
    Electrical Testing Supervisor | M&E Quantity Surveyor | Roofer / Slater | Scaffolding Labourer |
    Kitchen Fitter | Plant Operator (360) | Refuse Driver | Finishing Carpenter |
    Damp Proofing Operative | Repairs Team Supervisor`,
  'hr-workforce-development': `
    HR Casework Adviser | Interim Reward Lead | People and OD Partner | Organisational Change Lead |
    Recruitment Business Partner | Medical Staffing Adviser | Learning and Training Officer |
    Schools HR Consultant | Workforce Planning Lead | HR Shared Services Team Leader |
    Leadership Development Adviser`,
};

describe.each(Object.entries(titles))('%s', (id, list) => {
  it.each(list.trim().split(/\s*\|\s*/))('%s', (title) => {
    expect(decideCv(title).specialism).toBe(id);
  });
});
