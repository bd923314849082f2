/** Somebody who may own leads, as agency/consultants.json has them. */
export interface Consultant {
  /** Stable for ever, such as `adam-zyda`. */
  readonly id: string;
  readonly name: string;
  /** The desk or job title, as colleagues say it. */
  readonly role?: string;
  /** One plain address; leads go there. */
  readonly email: string;
  /** National format, as a candidate would ring it. */
  readonly phone: string;
  /** Days away, each with who covers. */
  readonly away?: readonly Away[];
  /** Last working day, ISO date. */
  readonly leaves?: string;
  /** Id of the consultant who takes over from the day after `leaves`. */
  readonly successor?: string;
  /** True once the person has said that the address is theirs: a deployed stack mails nobody else. */
  readonly confirmed?: boolean;
  /** How leads bring the CV: behind the link (the default), or in the mail where it is clean and not too large. */
  readonly cv?: 'link' | 'attached';
  /** True while nobody at the agency has confirmed the entry. */
  readonly assumed?: boolean;
  readonly note?: string;
}

/** A spell away: ISO dates, both days included, and the id of the consultant who covers. */
export interface Away {
  readonly from: string;
  readonly to: string;
  readonly cover: string;
}
