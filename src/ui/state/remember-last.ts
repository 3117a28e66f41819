/** The function, remembering its last answer: asked again with the very same arguments, it does no work. */
export function rememberLast<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (...asked) => {
    if (last === null || asked.some((value, index) => !Object.is(value, last!.asked[index]))) {
      last = { asked, answer: work(...asked) };
    }
    return last.answer;
  };
}
