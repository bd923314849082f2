/** Short-lived addresses of originals, for a person's browser. */
export interface UploadLinks {
  /** The address of exactly that version, offered for download under the name given; it ends after so many seconds. */
  linkTo(
    file: { readonly key: string; readonly versionId: string; readonly fileName: string },
    seconds: number,
  ): Promise<string>;
}
