/** The agency's facts and the lead page's sentences, put in by the build (commands/build/web). */
declare module 'virtual:lead' {
  export const facts: import('../apply/facts.ts').PageFacts;
  export const words: Readonly<Record<string, string>>;
}
