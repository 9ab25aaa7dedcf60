import { getAuthorizationInformation } from "../generated/orval.js";
import { type CreateCall, redirectUrl } from "./environment.js";
import { setEnvironment } from "./orval-fetch.js";

/** The generated functions of orval: no retries, no limits. */
export const createCall: CreateCall = (environment) => {
  setEnvironment(environment);
  return async () => {
    const result = await getAuthorizationInformation({ redirectUrl });
    if (result.status !== 200) throw new Error(String(result.status));
    return result.data.authorizationInformation.isUserAuthorized;
  };
};
