"""The names that scripts import from this package: which exist, which are similar, and where a name is instead."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from importlib import import_module

from sailpoint import _versions, exceptions
from sailpoint._core import home_of, method_names, names_of, operation_facts
from sailpoint._lazy import SHARED

__all__ = ["found_class", "has", "is_ours", "methods_of", "missing", "missing_method", "similar", "version_of"]

_KINDS = ("models", "api")


def is_ours(module: str) -> bool:
    """True for the package and its modules."""
    return module.partition(".")[0] == "sailpoint"


@cache
def has(module: str, name: str | None = None) -> bool:
    """True if there is such a module, and such a name in it."""
    try:
        found = import_module(module)
    except (ImportError, ValueError):
        return False
    return name is None or hasattr(found, name) or has(f"{module}.{name}")


@cache
def found_class(path: str) -> type | None:
    """The class with this dotted name."""
    module, _, name = path.rpartition(".")
    if not module or not has(module, name):
        return None
    found = getattr(import_module(module), name)
    return found if isinstance(found, type) else None


def version_of(path: str) -> str | None:
    """The version that a dotted name belongs to."""
    version = path.split(".")[1] if is_ours(path) and "." in path else ""
    return version if version in _versions.__all__ else None


def missing(module: str, name: str | None = None) -> str:
    """The message about a module or a name that does not exist."""
    if name is None:
        parent, _, last = module.rpartition(".")
        while not has(parent):
            parent, _, last = parent.rpartition(".")
        return f"there is no module {module}{_instead(parent, last)}"
    return f"{module} has no name {name}{_instead(module, name)}"


def missing_method(version: str, api: str, name: str) -> str:
    """The message about a method that an API class does not have."""
    near = similar(name, methods_of(version, api))
    facts = operation_facts(version, name)
    elsewhere = [other for other in _versions.__all__ if _facts_api(other, name) == api]
    if facts is not None:
        near = f": it is in {facts['api']}"
    elif elsewhere:
        near = f": it is in {api} of {', '.join(elsewhere)}"
    return f"{api} of {version} has no method {name}{near}"


def similar(name: str, known: list[str]) -> str:
    """The nearest known name, as the end of a message."""
    near = get_close_matches(name, known, n=1, cutoff=0.75)
    return f": did you mean {near[0]}?" if near else ""


@cache
def methods_of(version: str, api: str) -> list[str]:
    """The names of an API class's methods."""
    return [name for name, other in method_names(version) if other == api]


def _facts_api(version: str, name: str) -> str | None:
    facts = operation_facts(version, name)
    return None if facts is None else facts["api"]


def _instead(module: str, name: str) -> str:
    """The place of the name, or the nearest name."""
    version = version_of(module)
    if module == "sailpoint" and _looks_like_version(name):
        return f": the versions are {', '.join(_versions.__all__)}"
    home = _home(version, name) if version else None
    if home and home != module:
        return f": it is in {home}"
    others = [other for other in _versions.__all__ if other != version and _home(other, name)]
    if others:
        return f": it is in {', '.join(f'sailpoint.{other}' for other in others)}"
    return similar(name, _known(module))


def _home(version: str, name: str) -> str | None:
    """The module of a model, an API class, or a name that every version has."""
    if name in SHARED:
        return SHARED[name].replace("*", version)
    if name in exceptions.__all__:
        return f"sailpoint.{version}.exceptions"
    return next(filter(None, (home_of(version, kind, name) for kind in _KINDS)), None)


def _looks_like_version(name: str) -> bool:
    return name in {"v1", "v2", "cc"} or (name.startswith("v20") and name[1:].isdecimal())


@cache
def _known(module: str) -> list[str]:
    """The names in which a similar one may be found."""
    version = version_of(module)
    if version is None:
        return dir(import_module(module))
    names = [name for kind in _KINDS for name in names_of(version, kind)]
    homes = (home_of(version, "models" if ".models" in module else "api", name) for name in names)
    return [*dir(import_module(module)), *names, *(home.rpartition(".")[2] for home in homes if home)]
