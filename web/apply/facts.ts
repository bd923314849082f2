/** What the pages know of the agency. No consultant is among it: who gets a CV is told by the API, per application. */
export interface PageFacts {
  readonly agencyName: string;
  readonly phone: string;
  readonly helpAddress: string;
  /** Whole months after the last contact. */
  readonly retentionMonths: number;
  /** Version of the privacy notice that the form shows. */
  readonly privacyNotice: string;
  /** Most files that make one CV. */
  readonly maxFiles: number;
  /** Most bytes in all files of one CV together. */
  readonly maxBytes: number;
  /** Seconds that an upload policy holds. */
  readonly policySeconds: number;
}
