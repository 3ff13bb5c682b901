/** Whether times rise, or fall, as where the newest stands first. */
export function isInOrder(times: readonly number[]): boolean {
  const rises = times.slice(1).map((time, at) => time >= times[at]!)
  return rises.every(Boolean) || !rises.some(Boolean)
}
