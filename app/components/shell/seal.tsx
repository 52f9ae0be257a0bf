// The character 基 as an outline (drawn from Noto Serif CJK, OFL), the same as public/favicon.svg:
// as text it would look different on every machine.
const JI =
  'M37.7 9.5L37.7 15.8L25.9 15.8L25.9 11.6C27.2 11.3 27.6 10.8 27.7 10.2L20 9.5L20 15.8L10.5 15.8L10.9 17.2L20 17.2L20 34.2L8.6 34.2L9 35.6L19.7 35.6C17.3 40 13.4 44.1 8.4 46.9L8.8 47.5C17 45.1 23.5 41.1 27.1 35.6L38.3 35.6C41.4 40.6 46.5 45.2 52 47.3C52.3 44.8 53.4 42.7 55.5 41L55.6 40.3C50.5 40 43.9 38.6 40 35.6L53.8 35.6C54.5 35.6 55 35.3 55.2 34.8C53.2 32.8 49.7 30 49.7 30L46.7 34.2L43.7 34.2L43.7 17.2L52.6 17.2C53.3 17.2 53.8 17 53.9 16.4C52 14.6 48.7 11.8 48.7 11.8L45.8 15.8L43.7 15.8L43.7 11.6C45 11.4 45.4 10.9 45.5 10.2ZM25.9 17.2L37.7 17.2L37.7 21.9L25.9 21.9ZM28.7 38L28.7 44.7L18.7 44.7L19.1 46.1L28.7 46.1L28.7 53.1L11.3 53.1L11.7 54.6L51.4 54.6C52.1 54.6 52.7 54.3 52.8 53.8C50.4 51.7 46.4 48.8 46.4 48.8L43 53.1L34.7 53.1L34.7 46.1L43.6 46.1C44.3 46.1 44.8 45.8 45 45.3C43 43.5 39.7 40.9 39.7 40.9L36.8 44.7L34.7 44.7L34.7 40C36 39.8 36.3 39.3 36.4 38.6ZM25.9 34.2L25.9 29.4L37.7 29.4L37.7 34.2ZM25.9 23.3L37.7 23.3L37.7 28L25.9 28Z';

/** The seal beside the name. Decoration: the name says it. */
export function Seal({ className = '' }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={`shrink-0 text-accent ${className}`}>
      <rect x="2" y="2" width="60" height="60" rx="7" fill="currentColor" />
      <rect x="5.5" y="5.5" width="53" height="53" rx="4" fill="none" stroke="var(--on-accent)" strokeWidth="1.5" />
      <path fill="var(--on-accent)" d={JI} />
    </svg>
  );
}
