/** Which contribution of which dialogue a form of the reading room is about. */
export function About({ dialogueId, contributionId }: { dialogueId: string; contributionId: string }) {
  return (
    <>
      <input type="hidden" name="dialogueId" value={dialogueId} />
      <input type="hidden" name="contributionId" value={contributionId} />
    </>
  );
}
