import { useState, type ReactNode } from 'react';

interface Props {
  readonly className?: string;
  /** A `summary` element. */
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
}

/** A part that is folded up until asked for. What is in it is made only then: there may be hundreds of such parts. */
export function Folded({ className, summary, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={className}
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      {summary}
      {opened && children()}
    </details>
  );
}
