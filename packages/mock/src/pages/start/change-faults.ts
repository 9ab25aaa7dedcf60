import { checkOptions } from "../../state/check-options.js";
import type { FaultScript } from "../../state/fault-script.js";

/**
 * Adds or removes faults as in a submitted form.
 *
 * @throws {TypeError} If the fault is invalid or matches no operation.
 */
export function changeFaults(faults: FaultScript, form: URLSearchParams): void {
  if (form.get("action") === "clear") {
    faults.clear();
    return;
  }
  const [service, operationId] = form.get("operation")?.split(" ") ?? [];
  const fault = {
    ...(service && { service }),
    ...(operationId && { operationId }),
    status: Number(form.get("status")),
    times: Number(form.get("times")),
  };
  checkOptions({ faults: [fault] });
  faults.add(fault);
}
