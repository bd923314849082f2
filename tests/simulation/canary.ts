/** Every name, address, number, postcode and file name of the simulated people has one of these in it. */
const canaries = /qanary|7700 ?900|(ME14|LS8|BS3) ?9QZ|example\.com/i;

/** Whether a text holds anything personal of anybody in the simulation. */
export const hasCanary = (text: string): boolean => canaries.test(text);
