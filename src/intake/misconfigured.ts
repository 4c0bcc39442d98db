/** What is wrong with the environment, as one sentence for the operator, which may be logged as it is. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
}
