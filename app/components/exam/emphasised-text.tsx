/** Authored text as it is, line breaks kept; `**不**` stands out by weight. No other markup is read. */
export function EmphasisedText({ text }: { readonly text: string }) {
  return (
    <span className="whitespace-pre-line">
      {text.split('**').map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part))}
    </span>
  );
}
