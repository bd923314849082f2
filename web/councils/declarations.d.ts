/** The agency's facts and sentences, and the councils there are, put in by the build (commands/build/web). */
declare module 'virtual:councils' {
  export const facts: import('../apply/facts.ts').PageFacts;
  export const words: Readonly<Record<string, string>>;
  export const councils: import('./council-names.ts').CouncilNames;
}
