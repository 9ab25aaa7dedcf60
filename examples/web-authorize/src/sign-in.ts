import { clearSession, readSession, updateSession } from "./session.js";
import { byId, next, show } from "./view.js";

/** Resolves to the user, who may already be signed in. */
export async function signIn(): Promise<string> {
  const user = readSession().user ?? (await askForName());
  updateSession({ user });

  byId("user-name").textContent = user;
  byId("user").hidden = false;
  byId("sign-out").addEventListener("click", () => {
    clearSession();
    location.reload();
  });
  return user;
}

/** Replaces the sign-in of a real app, which redirects to the vendor's page and back. */
async function askForName(): Promise<string> {
  show("sign-in");
  const form = byId<HTMLFormElement>("sign-in-form");
  await next(form, "submit");
  return String(new FormData(form).get("name"));
}
