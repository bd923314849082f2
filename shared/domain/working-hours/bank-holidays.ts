/** Parts of the UK with bank holidays of their own, as gov.uk/bank-holidays divides them. */
export const holidayDivisions = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type HolidayDivision = (typeof holidayDivisions)[number];

/** agency/bank-holidays.json: the UK's bank holidays as dated data. */
export interface BankHolidays {
  /** First ISO date that the lists speak about. */
  readonly from: string;
  /** Last ISO date that the lists speak about: after it no holiday is known. */
  readonly until: string;
  readonly source: string;
  readonly divisions: Readonly<
    Record<HolidayDivision, readonly { readonly date: string; readonly title: string }[]>
  >;
}
