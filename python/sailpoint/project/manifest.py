"""`sailpoint.yaml` and the environments' files."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sailpoint.project.errors import Fault, InvalidProjectError
from sailpoint.project.nearest import suggestion
from sailpoint.project.nodes import parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint.project.folder import Folder
    from sailpoint.project.nodes import Node

__all__ = [
    "GUARDS",
    "MANIFEST",
    "SANDBOX",
    "Environment",
    "Manifest",
    "manifest_in",
    "read_environment",
    "read_manifest",
]

MANIFEST = "sailpoint.yaml"
SANDBOX = "sandbox"  # the environment that is an embedded tenant
GUARDS: Mapping[str, bool | int] = {
    "lifecycle-state": True,
    "uid": True,
    "people": 30,
    "priority": True,
    "source": True,
}

_NAME = re.compile(r"[A-Za-z0-9][\w.-]*")
_VARIABLE = re.compile(r"[A-Za-z_][\w-]*")


@dataclass(frozen=True)
class Manifest:
    """The project's settings: names of its environments, and guards."""

    environments: tuple[str, ...] = (SANDBOX,)
    guards: Mapping[str, bool | int] = field(default_factory=lambda: dict(GUARDS))


@dataclass(frozen=True)
class Environment:
    """The differences of an environment.

    Attributes:
        name: Its name.
        tenant: The expected address; None accepts every tenant.
        sources: Names of sources in this environment, by their names in the files.
        owners: Names of owners in this environment, by their names in the files.
        variables: Values of `{{name}}`.
        keeps_priority: True if priorities are left to the tenant.
        skipped: Names of profiles that this environment does not have.
    """

    name: str
    tenant: str | None = None
    sources: Mapping[str, str] = field(default_factory=dict)
    owners: Mapping[str, str] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)
    keeps_priority: bool = False
    skipped: tuple[str, ...] = ()


def read_manifest(folder: Folder) -> Manifest:
    """The settings of a project.

    Raises:
        InvalidProjectError: There is no `sailpoint.yaml`, or it is not valid.
    """
    if not folder.exists(MANIFEST):
        text = f"{folder.path} is not a project: run `sailpoint project init` there, or choose another --dir"
        raise InvalidProjectError([Fault(MANIFEST, 0, "", text)])
    return manifest_in(folder.read(MANIFEST))


def manifest_in(text: str) -> Manifest:
    """The settings in the text of a `sailpoint.yaml`.

    Raises:
        InvalidProjectError: It is not valid.
        UnsupportedError: PyYAML is missing.
    """
    found = _Members(MANIFEST, parse(text, MANIFEST), ("format", "environments", "guards"))
    if found.value("format") != 1:
        found.fault("format", "must be 1, the format that this version reads")
    environments = found.texts("environments") or (SANDBOX,)
    for name in environments:
        if not _NAME.fullmatch(name):
            found.fault("environments", f"{name!r} must consist of letters, digits, dots and hyphens")
    guards = {**GUARDS, **_guards(found)}
    found.check()
    return Manifest(environments, guards)


def read_environment(folder: Folder, manifest: Manifest, name: str) -> Environment:
    """An environment with its differences; an environment without a file has none.

    Raises:
        InvalidProjectError: `sailpoint.yaml` does not name it, or its file is not valid.
    """
    if name not in manifest.environments:
        advice = suggestion(name, manifest.environments) or ": add it to this list, or choose another --env"
        text = f"there is no environment {name!r}{advice}"
        raise InvalidProjectError([Fault(MANIFEST, 0, "environments", text)])
    file = f"environments/{name}.yaml"
    if not folder.exists(file):
        return Environment(name)
    keys = ("tenant", "sources", "owners", "variables", "priority", "skip")
    found = _Members(file, parse(folder.read(file), file), keys)
    if found.value("priority") not in (None, "keep"):
        found.fault("priority", "must be `keep`, or absent")
    variables = found.table("variables")
    for each in variables:
        if not _VARIABLE.fullmatch(each):
            found.fault("variables", f"{each!r} must consist of letters, digits, underscores and hyphens")
    renames = found.table("sources")
    if len(set(renames.values())) < len(renames):
        found.fault("sources", "two sources have the same name in this environment")
    tenant = found.value("tenant")
    if tenant is not None and not isinstance(tenant, str):
        found.fault("tenant", "must be an address, for example https://acme.api.identitynow.com")
    found.check()
    return Environment(
        name,
        tenant,
        renames,
        found.table("owners"),
        variables,
        found.value("priority") == "keep",
        found.texts("skip"),
    )


def _guards(found: _Members) -> dict[str, bool | int]:
    given = found.value("guards") or {}
    if not isinstance(given, dict):
        found.fault("guards", "must be a mapping of names to true, false, or a percentage")
        return {}
    for name, value in given.items():
        if name not in GUARDS:
            found.fault("guards", f"unknown guard {name!r}{suggestion(name, GUARDS)}")
        elif not isinstance(value, (bool, int)):
            found.fault("guards", f"{name} must be true, false, or a percentage")
        elif name == "people" and value is True:
            found.fault("guards", "people must be a percentage, or false")
    return given


class _Members:
    """The members of a settings file, with its faults."""

    def __init__(self, file: str, root: Node, keys: tuple[str, ...]) -> None:
        self._file = file
        self._root = root
        self._faults: list[Fault] = []
        if root.entries is None and root.value() is not None:
            self._faults.append(Fault(file, root.line, "", "must be a mapping"))
        for name in root.entries or {}:
            if name not in keys:
                self.fault(name, f"unknown key{suggestion(name, keys)}")

    def value(self, name: str) -> Any:
        node = self._root.get(name)
        return None if node is None else node.value()

    def texts(self, name: str) -> tuple[str, ...]:
        value = self.value(name)
        if value is None:
            return ()
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
        self.fault(name, "must be a list of names")
        return ()

    def table(self, name: str) -> dict[str, str]:
        value = self.value(name)
        if value is None:
            return {}
        if isinstance(value, dict) and all(isinstance(each, str) for each in value.values()):
            return value
        self.fault(name, "must be a mapping of texts to texts: quote numbers")
        return {}

    def fault(self, name: str, text: str) -> None:
        self._faults.append(Fault(self._file, self._root.line_of([name]), name, text))

    def check(self) -> None:
        if self._faults:
            raise InvalidProjectError(self._faults)
