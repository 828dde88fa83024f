import { useState, type DragEvent } from 'react';

interface FileDrop {
  /** Whether a file is held over the page. */
  readonly hovering: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** A place to drop a file on. */
export function useFileDrop(onFile: (file: File) => void): FileDrop {
  const [hovering, setHovering] = useState(false);
  return {
    hovering,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setHovering(true);
      },
      onDragLeave: (event) => {
        const into = event.relatedTarget;
        if (!(into instanceof Node) || !event.currentTarget.contains(into)) setHovering(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setHovering(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      },
    },
  };
}
