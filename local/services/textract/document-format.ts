/** What Textract reads. */
export type DocumentFormat = 'pdf' | 'jpg' | 'png' | 'tiff';
