import { useEffect, useState } from 'react';

/** What comes after the first paint. */
export type Fetched<Part> = { readonly kind: 'on-its-way' } | { readonly kind: 'here'; readonly part: Part } | { readonly kind: 'failed' };

/** Follows what is being fetched. When something else is, what was there stays until the other has come. */
export function useFetched<Part>(fetching: Promise<Part>): Fetched<Part> {
  const [fetched, follow] = useState<Fetched<Part>>({ kind: 'on-its-way' });
  useEffect(() => {
    let isWanted = true;
    const tell = (now: Fetched<Part>): void => {
      if (isWanted) follow(now);
    };
    fetching.then(
      (part) => tell({ kind: 'here', part }),
      () => tell({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [fetching]);
  return fetched;
}
