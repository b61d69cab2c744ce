/** Beside the question on a wide page: why it asks how sure one is. */
export function BeforeVerdict() {
  return (
    <aside aria-labelledby="before-heading" className="hidden space-y-3 self-start text-sm text-quiet lg:block">
      <h3 id="before-heading" className="label">
        Before the verdict
      </h3>
      <p>
        How sure you are decides when the rule returns: a right guess comes back sooner than an answer you were sure of.
      </p>
      <p>“I don’t know” is an honest answer. You read the reasons, and the rule comes back soon.</p>
    </aside>
  );
}
