import type { Call } from './errands';
import { runErrands } from './run-errands';

const take = runErrands((reply, transfer) => postMessage(reply, { transfer }));

onmessage = ({ data }: MessageEvent<Call>) => take(data);
