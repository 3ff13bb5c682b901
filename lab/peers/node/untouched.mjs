/**
 * The text as it is, for comparison.
 *
 * @param {{ text: string }} input
 */
export async function extract({ text }) {
  return () => text
}
