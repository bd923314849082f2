import { agency } from '../../shared/config/agency.ts';
import { leadPerson } from '../../shared/domain/lead-person.ts';
import { phoneLink } from '../../shared/domain/mail/contact.ts';
import { vCard } from '../../shared/domain/vcard.ts';
import type { Audit } from '../../shared/ports/audit.ts';
import type { Respond } from '../../shared/runtime/http.ts';
import { noteOpening, type OpenLeadPorts, openLead } from '../../shared/runtime/open-lead.ts';

interface Ports extends OpenLeadPorts {
  readonly audit: Audit;
}

/** The person as a vCard, so that a phone shows who rings back. Like the page it changes nothing but the audit. */
export const leadCard: Respond<Ports> = (ports) => async (request) => {
  const opened = await openLead(request, ports);
  await noteOpening(opened, ports, agency().settings.retentionMonths);
  const { reference } = opened.lead;
  const { name, phone, email, title, employer } = leadPerson(opened);
  const dialled = phone && (phoneLink(phone)?.slice('tel:'.length) ?? phone);
  return {
    status: 200,
    headers: {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': `attachment; filename="${reference}.vcf"`,
    },
    text: vCard({
      name,
      phone: dialled,
      email,
      title,
      employer,
      note: `${reference} · ${agency().settings.agencyName}`,
    }),
  };
};
