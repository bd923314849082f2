/** What the browser posts a file with: `fields` first, then `file`. */
export interface UploadPolicy {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Makes presigned POST policies: exact key, exact type, 1 byte to the declared size, for so many seconds. */
export interface UploadPolicies {
  policyFor(
    file: {
      readonly key: string;
      readonly size: number;
      readonly type: string;
    },
    seconds: number,
  ): Promise<UploadPolicy>;
}
