import titles from './outside-titles.json' with { type: 'json' };

/**
 * Job titles of work that the agency does not recruit for: ordinary UK occupations of hotels, shops, salons, sales,
 * transport, farms, stages and uniformed services. They compete with its own, so that a chef who once typed minutes
 * goes to a person. An agency that places chefs lists the title in a specialism, and there the two share it.
 */
export const outsideTitles: readonly string[] = titles;
