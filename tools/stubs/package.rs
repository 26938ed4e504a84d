//! The names of a version's packages: stubs that list them.

use std::collections::{BTreeMap, BTreeSet};

use sailpoint::schema::{Version, snake};

use crate::families::Families;
use crate::files::Files;
use crate::python::WIDTH;

/// The module of each name.
type Names<'a> = BTreeMap<&'a str, String>;

const CLIENT: &[&str] = &["ApiResponse", "Configuration", "ConfigurationParams", "RawResponse"];

/// The packages of a version, the names that they have in addition, and what they contain.
const PACKAGES: &[(&str, &str, &str)] = &[
    ("models", "{}", "models"),
    ("api", "{}", "API classes"),
    ("aio", "AWAITED", "asynchronous client, API classes and paginator"),
];

/// Modules of a version that have names of another one.
const SAME: &[(&str, &str, &[&str])] = &[
    (
        "api_response",
        "sailpoint.api_response",
        &["ApiResponse", "Headers", "RawResponse"],
    ),
    (
        "configuration",
        "sailpoint.configuration",
        &["Configuration", "ConfigurationParams"],
    ),
    ("aio/paginator", "sailpoint.aio", &["Paginator", "Stream"]),
];

const REST: &str = r#""""Names that scripts of the official SDK import from its module of this name."""

from sailpoint._core import RawResponse
from sailpoint.exceptions import ApiException, ApiValueError

__all__ = ["ApiException", "ApiValueError", "RESTResponse"]

RESTResponse = RawResponse
"#;

/// The module that lists the versions.
pub(crate) fn versions(names: &[&str]) -> String {
    let listed: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    format!(
        "\"\"\"The versions of the service's API, which are packages of this one.\"\"\"\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    \
         from sailpoint import {}\n\n__all__ = [{}]\n",
        names.join(", "),
        listed.join(", "),
    )
}

/// The module of exceptions, which are written by hand and the same for every version.
const EXCEPTIONS: &str = r#""""The exceptions under their documented names; all versions share them."""

from sailpoint.exceptions import *  # noqa: F403
from sailpoint.exceptions import __all__ as __all__  # noqa: PLC0414
"#;

/// Add `exceptions.py` and the stubs of the packages.
pub(crate) fn write(version: &'static Version, families: &Families, files: &mut Files) {
    let place = |kind: &str, module: &str| format!("sailpoint.{}.{kind}.{module}", version.name);
    let apis: Names = version
        .apis()
        .filter(|api| !api.internal)
        .map(|api| (api.name, place("api", api.module)))
        .collect();
    let by_hand = [
        ("ApiClient", format!("sailpoint.{}.aio.api_client", version.name)),
        ("Paginator", "sailpoint.aio".to_owned()),
    ];
    let aio: Names = version
        .apis()
        .filter(|api| !api.internal)
        .map(|api| (api.name, place("aio", api.module)))
        .chain(by_hand)
        .collect();
    let client: Names = CLIENT
        .iter()
        .map(|name| (*name, "sailpoint._core".to_owned()))
        .chain([
            ("ApiClient", format!("sailpoint.{}.api_client", version.name)),
            ("Paginator", "sailpoint.paginator".to_owned()),
        ])
        .collect();
    modules(version, files);
    let name = version.name;
    files.insert("exceptions.py".into(), EXCEPTIONS.to_owned());
    files.insert("models/__init__.pyi".into(), models(version, families));
    let doc = format!("The API classes of {name}.");
    files.insert("api/__init__.pyi".into(), exports(&doc, &[&apis]));
    let doc = format!("The asynchronous client, API classes and paginator of {name}.");
    files.insert("aio/__init__.pyi".into(), exports(&doc, &[&aio]));
    files.insert("__init__.pyi".into(), version_package(name, &client));
}

/// The stub of the package of models: all names of the families' stubs, and the names that have modules of their own. A stub
/// without `__all__` exports what it imports in these two forms.
fn models(version: &'static Version, families: &Families) -> String {
    let name = version.name;
    let mut lines = BTreeSet::new();
    for model in version.models() {
        lines.insert(families.of(model).map_or_else(
            || own_module(name, model.name),
            |family| format!("from sailpoint.{name}.models._{family} import *\n"),
        ));
        lines.extend(model.also.iter().map(|also| own_module(name, also)));
    }
    let imports: String = lines.into_iter().collect();
    format!("\"\"\"The models of {name}.\"\"\"\n\n{imports}")
}

fn own_module(version: &str, model: &str) -> String {
    format!(
        "from sailpoint.{version}.models.{} import {model} as {model}\n",
        snake(model)
    )
}

/// The stub of a version's package. It takes the names of models, API classes and exceptions from their own modules, because to
/// list them twice would cost 70 kB of the wheel.
fn version_package(version: &str, own: &Names) -> String {
    let packages = ["exceptions", "api", "models"].map(|part| format!("from sailpoint.{version}.{part} import *\n"));
    let mut lines: Vec<String> = own
        .iter()
        .map(|(name, module)| format!("from {module} import {name} as {name}\n"))
        .chain(packages)
        .collect();
    lines.sort_unstable();
    let imports = lines.concat();
    format!("\"\"\"All public names of API version {version}.\"\"\"\n\n{imports}\n__version__: str\n")
}

/// The modules that are the same in every version except for its name.
fn modules(version: &'static Version, files: &mut Files) {
    let name = version.name;
    let mut source = version.injected.map_or_else(String::new, |model| {
        format!(
            "\n# A documented script uses this name without importing it.\ninject(\"{model}\", \"sailpoint.{name}.models.{}\")\n",
            snake(model)
        )
    });
    let inject = if version.injected.is_none() { "" } else { "inject, " };
    source.insert_str(
        0,
        &format!(
            "\"\"\"All public names of API version {name}, loaded on first access.\"\"\"\n\n\
             from sailpoint._lazy import SHARED, {inject}of_version\n\n\
             __getattr__, __dir__ = of_version(globals(), \"{name}\", (\"models\", \"api\"), SHARED)\n"
        ),
    );
    files.insert("__init__.py".into(), source);
    for (package, others, what) in PACKAGES {
        let source = format!(
            "\"\"\"The {what} of {name}, loaded on first access.\"\"\"\n\n\
             from sailpoint._lazy import {}of_version\n\n\
             __getattr__, __dir__ = of_version(globals(), \"{name}\", (\"{package}\",), {others})\n",
            if *others == "AWAITED" { "AWAITED, " } else { "" },
        );
        files.insert(format!("{package}/__init__.py").into(), source);
    }
    for (path, home, names) in SAME {
        let listed: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
        let source = format!(
            "\"\"\"`{home}` under the name that it has in a version of the official SDK.\"\"\"\n\n\
             from {home} import {}\n\n__all__ = [{}]\n",
            names.join(", "),
            listed.join(", "),
        );
        files.insert(format!("{path}.py").into(), source);
    }
    for (path, home, kind) in [
        ("api_client", "sailpoint.api_client", ""),
        ("aio/api_client", "sailpoint.aio", "asynchronous "),
    ] {
        let source = format!(
            "\"\"\"The client of the {kind}API classes, for paths and models of {name}.\"\"\"\n\n\
             from {home} import ApiClient as _ApiClient\n\n__all__ = [\"ApiClient\"]\n\n\n\
             class ApiClient(_ApiClient):\n    \"\"\"Sends the calls of {kind}API objects; one client serves all versions.\n\n    \
             `param_serialize` and `deserialize` use the paths and models of {name}.\n    \"\"\"\n"
        );
        files.insert(format!("{path}.py").into(), source);
    }
    files.insert("rest.py".into(), REST.to_owned());
}

/// A module that has these names from others.
fn exports(doc: &str, names: &[&Names]) -> String {
    let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, module) in names.iter().copied().flatten() {
        modules.entry(module).or_default().push(name);
    }
    let imports: String = modules.iter().map(|(module, names)| import(module, names)).collect();
    let mut all: Vec<&str> = names.iter().flat_map(|names| names.keys().copied()).collect();
    all.sort_unstable();
    let all = list(
        "__all__ = [",
        &all.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>(),
        "]",
    );
    format!("\"\"\"{doc}\"\"\"\n\n{imports}\n{all}")
}

fn import(module: &str, names: &[&str]) -> String {
    let line = format!("from {module} import {}\n", names.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    list(&format!("from {module} import ("), &names, ")")
}

/// Elements between brackets, as the formatter lays them out.
fn list(open: &str, elements: &[String], close: &str) -> String {
    let line = format!("{open}{}{close}\n", elements.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let lines: String = elements.iter().map(|element| format!("    {element},\n")).collect();
    format!("{open}\n{lines}{close}\n")
}
