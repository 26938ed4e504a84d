//! The names of a version's packages: tables for loading them lazily, and stubs that list them.

use std::collections::BTreeMap;

use sailpoint::schema::Version;

use crate::Files;
use crate::python::WIDTH;

const CLIENT: &[&str] = &[
    "ApiClient",
    "ApiResponse",
    "Configuration",
    "ConfigurationParams",
    "RawResponse",
];

/// Add `_names.py` and the stubs of the packages.
pub(crate) fn write(version: &Version, files: &mut Files) {
    let place = |kind: &str, module: &str| format!("sailpoint.{}.{kind}.{module}", version.name);
    let models: BTreeMap<&str, String> = version
        .models
        .iter()
        .map(|model| (model.name, place("models", model.module)))
        .collect();
    let apis: BTreeMap<&str, String> = version
        .apis
        .iter()
        .map(|api| (api.name, place("api", api.module)))
        .collect();
    let client = ("ApiClient", format!("sailpoint.{}.aio.api_client", version.name));
    let aio: BTreeMap<&str, String> = version
        .apis
        .iter()
        .map(|api| (api.name, place("aio", api.module)))
        .chain([client])
        .collect();
    files.insert(
        "_names.py".into(),
        format!(
            "\"\"\"Where each class of {} is.\"\"\"\n\n{}\n{}\n{}",
            version.name,
            table("MODELS", &models),
            table("APIS", &apis),
            table("AIO", &aio),
        ),
    );
    let name = version.name;
    let exports = |doc: String, names: &[&BTreeMap<&str, String>]| {
        let names = names.iter().flat_map(|names| names.iter());
        let mut modules: Vec<String> = names.map(|(name, module)| export(name, module)).collect();
        modules.sort();
        format!("\"\"\"{doc}\"\"\"\n\n{}", modules.concat())
    };
    files.insert(
        "models/__init__.pyi".into(),
        exports(format!("Every model of {name} by its name."), &[&models]),
    );
    files.insert(
        "api/__init__.pyi".into(),
        exports(format!("Every API class of {name} by its name."), &[&apis]),
    );
    files.insert(
        "aio/__init__.pyi".into(),
        exports(
            format!("The asynchronous client and APIs of {name} by their names."),
            &[&aio],
        ),
    );
    let everything = format!("Everything of API version {name} by its name.");
    let client = CLIENT
        .iter()
        .map(|name| (*name, "sailpoint._core".to_owned()))
        .collect();
    let exceptions = BTreeMap::from([("*", "sailpoint.exceptions".to_owned())]);
    files.insert(
        "__init__.pyi".into(),
        exports(everything, &[&client, &exceptions, &models, &apis]),
    );
}

/// An import that type checkers take for a public name.
fn export(name: &str, module: &str) -> String {
    if name == "*" {
        return format!("from {module} import *\n");
    }
    let line = format!("from {module} import {name} as {name}\n");
    if line.len() <= WIDTH {
        return line;
    }
    format!("from {module} import (\n    {name} as {name},\n)\n")
}

fn table(name: &str, entries: &BTreeMap<&str, String>) -> String {
    let lines: String = entries
        .iter()
        .map(|(name, module)| format!("    \"{name}\": \"{module}\",\n"))
        .collect();
    format!("{name} = {{\n{lines}}}\n")
}
