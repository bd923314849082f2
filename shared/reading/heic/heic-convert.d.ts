declare module 'heic-convert' {
  /** Decodes a HEIC file's main picture, turned as the file says, and encodes it. Rejects for what it cannot decode. */
  export default function convert(options: {
    readonly buffer: Uint8Array;
    readonly format: 'JPEG' | 'PNG';
    /** 0–1, JPEG only. */
    readonly quality?: number;
  }): Promise<Uint8Array>;
}
