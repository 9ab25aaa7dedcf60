using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "call", worker = (
    modules = [(name = "worker", esModule = embed "bundle.js")],
    compatibilityDate = "2026-11-01",
  ))],
);
