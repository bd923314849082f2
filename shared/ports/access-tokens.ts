/** Secrets that open one thing: an application's page, or one lead. Stored only as their hash. */
export interface AccessTokens {
  /** Stores a new secret for the subject (`application/K7M4-9QXT`) and returns it. */
  issue(subject: string, until: Date): Promise<string>;
  /** Whether the secret opens the subject now. */
  opens(token: string, subject: string, now: Date): Promise<boolean>;
  /** What the secret opens now; null for one that is unknown or over. */
  subjectOf(token: string, now: Date): Promise<string | null>;
}
