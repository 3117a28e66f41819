import { useState } from 'react';

/** Text under the fingers: it stays as typed (`1.`, `甲、`) as long as it means what stands in the policy. */
export function useTyped<Value>(value: Value, write: (value: Value) => string, read: (text: string) => Value) {
  const [typed, setTyped] = useState(() => write(value));
  const meansTheSame = JSON.stringify(read(typed)) === JSON.stringify(value);
  return { text: meansTheSame ? typed : write(value), type: setTyped };
}
