import type { CodingState } from './coding-state';

type Props = Pick<CodingState, 'progress'> & { awaitingHref?: string };

/** How far the coding has come; what is left is one press away. */
export function CodingProgress({ progress, awaitingHref }: Props) {
  return (
    <p className="flex flex-wrap gap-x-5">
      <span>{progress.coded}</span>
      <a href={progress.leftHref}>
        <b>{progress.left}</b>
      </a>
      {progress.awaiting ? (
        awaitingHref ? (
          <a href={awaitingHref}>{progress.awaiting}</a>
        ) : (
          <span>{progress.awaiting}</span>
        )
      ) : null}
    </p>
  );
}
