/** The files of a new service, for programs that prepare one without the command line. */
export { newService } from "./new-service/main.ts";
