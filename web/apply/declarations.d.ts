/** The agency's facts and sentences, put in by the build (commands/build/web). */
declare module 'virtual:apply' {
  export const facts: import('./facts.ts').PageFacts;
  export const words: Readonly<Record<string, string>>;
}

declare module '*.css';

declare module 'govuk-frontend/dist/govuk/components/*' {
  interface Translations {
    readonly i18n?: Readonly<Record<string, string>>;
  }
  type Component = new (root: Element | null, config?: Translations) => object;
  export const Button: Component;
  export const ErrorSummary: Component;
  export const FileUpload: Component;
  export const SkipLink: Component;
}
