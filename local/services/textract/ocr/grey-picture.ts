/** A picture of a page in 8-bit grey, rows from the top, 0 black to 255 white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** The picture the other way up: its pixels in the other order. */
export const halfTurned = ({ width, height, grey }: GreyPicture): GreyPicture => ({
  width,
  height,
  grey: grey.slice().reverse(),
});

/** The picture as PGM (Netpbm `P5`), which Leptonica reads: nothing is compressed on the way. */
export const asPgm = ({ width, height, grey }: GreyPicture): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey]));
