/** Formik's components have no statics of their own that would have to be carried over. */
export default function hoistNonReactStatics<T>(target: T): T {
  return target;
}
