/** A picture's size from its header, in pixels, before anything is decoded. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Thrown for a picture whose header is cut or senseless, or whose size is beyond the caps. */
export class DamagedPicture extends Error {}
