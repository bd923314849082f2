import * as v from 'valibot';

/** A media type as browsers send it; anything else is sent as bytes without a type. What a file is, its content tells. */
const mediaType = /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/;

/** The `files` of a body: names are kept for the consultant, sizes bound the upload policy. */
export const declaredFilesSchema = v.array(
  v.object({
    name: v.pipe(
      v.string(),
      v.transform(
        (name) =>
          name
            .replaceAll(/[\p{Cc}\p{Cf}/\\]+/gu, ' ')
            .trim()
            .slice(-150) || 'cv',
      ),
    ),
    size: v.pipe(v.number(), v.integer(), v.minValue(0)),
    type: v.pipe(
      v.optional(v.string(), ''),
      v.transform((type) => (mediaType.test(type) ? type.toLowerCase() : 'application/octet-stream')),
    ),
  }),
);
