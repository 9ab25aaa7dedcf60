// Runs the call of the package that the bundler finds as "call", as a test of workerd.
import { call } from "call";
import { runCall } from "../run-call.js";

// biome-ignore lint/style/noDefaultExport: workerd calls the methods of the default export.
export default { test: () => runCall(call) };
