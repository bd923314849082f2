/** Stands in for the PNG codec and the JPEG decoder of heic-convert in bundles: of a photo we only ever make a JPEG. */
export class PNG {
  constructor() {
    throw new Error('A photo is not made a PNG.');
  }
}
