"""Checks a project offline, and against a tenant. All faults are reported at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.errors import Fault, InvalidProjectError
from sailpoint.project.forms import references, transforms_in
from sailpoint.project.lifecycle import accounts_of
from sailpoint.project.missing import missing, repeated
from sailpoint.project.nearest import suggestion
from sailpoint.project.project import ATTRIBUTES, SOURCES
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sailpoint.project.content import Content
    from sailpoint.project.document import Document
    from sailpoint.project.project import Project
    from sailpoint.project.state import State

__all__ = ["check", "check_against"]

_LONGEST_NAME = 50  # characters of a profile's or transform's name


def check(project: Project) -> None:
    """Check a project without a tenant.

    Raises:
        InvalidProjectError: The project is not valid; the error lists all faults.
    """
    _reject(_offline(project))


def check_against(project: Project, state: State) -> None:
    """Check a project, and that the tenant has what it refers to.

    Raises:
        InvalidProjectError: The project is not valid; the error lists all faults.
    """
    _reject([*repeated(project, state, project.content), *_offline(project, state), *missing(project, state)])


def _reject(faults: Sequence[Fault]) -> None:
    if faults:
        raise InvalidProjectError(faults)


def _offline(project: Project, state: State | None = None) -> list[Fault]:
    """Faults of the files; with a state, only of what differs from the tenant, which accepts what it has."""
    known = None if state is None else state.content
    faults = [*_names(project, known), *_cycles(project), *_skips(project)]
    for name, profile in project.content.profiles.items():
        document = project.documents["profile", name]
        current = known.profiles.get(name) if known is not None else None
        for attribute, definition in profile.mappings.items():
            if current is not None and same(current.mappings.get(attribute), definition):
                continue
            faults += _attribute(project, document, attribute)
            faults += _definition(project, document, ["mappings", attribute], definition, transforms_in(definition))
            if _reads_identity(definition):
                text = "a mapping cannot read identity attributes: map the account attribute, or use a transform"
                faults.append(document.located(["mappings", attribute], text))
        faults += _source(project, document, ["source"], profile.source, None)
        for state_name, each in (profile.states or {}).items():
            for source in accounts_of(each):
                faults += _source(project, document, ["lifecycleStates", state_name], source, None)
    for name, transform in project.content.transforms.items():
        document = project.documents["transform", name]
        if known is None or known.transforms.get(name) != transform:
            named = transforms_in(transform.definition)
            faults += _definition(project, document, ["attributes"], dict(transform.attributes), named)
    return faults


def _names(project: Project, known: Content | None) -> Iterator[Fault]:
    former: dict[str, str] = {}
    for (kind, name), document in project.documents.items():
        has_it = known is not None and (name in known.profiles or name in known.transforms)
        if len(name) > _LONGEST_NAME and not has_it:
            yield document.located([kind], f"the name has {len(name)} characters, more than {_LONGEST_NAME}")
        profile = project.content.profiles.get(name) if kind == "profile" else None
        if profile is not None and profile.was is not None:
            if profile.was in project.content.profiles:
                advice = "remove `was`, or first rename that profile in a separate plan"
                yield document.located(["was"], f"another file has the profile {profile.was!r}: {advice}")
            other = former.setdefault(profile.was, document.file)
            if other != document.file:
                yield document.located(["was"], f"{other} has the same former name")


def _skips(project: Project) -> Iterator[Fault]:
    known = {name for kind, name in project.documents if kind == "profile"}
    for name in project.environment.skipped:
        if name not in known:
            file = f"environments/{project.environment.name}.yaml"
            yield Fault(file, 0, "skip", f"there is no profile {name!r}{suggestion(name, known)}")


def _cycles(project: Project) -> Iterator[Fault]:
    """Transforms that refer to themselves, directly or through others."""
    below = {name: transforms_in(each.definition) for name, each in project.content.transforms.items()}
    reported: set[str] = set()
    for start in sorted(below):
        path, seen = _path_to_itself(start, below), reported
        if path and start not in seen:
            reported |= set(path)
            document = project.documents["transform", start]
            yield document.located(["attributes"], f"refers to itself: {' -> '.join([*path, start])}")


def _path_to_itself(start: str, below: dict[str, set[str]]) -> list[str]:
    pending, seen = [[start]], set()
    while pending:
        path = pending.pop(0)
        for name in sorted(below.get(path[-1], ())):
            if name == start:
                return path
            if name not in seen:
                seen.add(name)
                pending.append([*path, name])
    return []


def _definition(
    project: Project, document: Document, path: list[str | int], definition: Any, named: set[str]
) -> Iterator[Fault]:
    """Faults of the references in a definition, and to the transforms that it names."""
    for name in sorted(named):
        known = project.content.transforms
        # Without files of transforms the tenant's own are meant.
        if known and name not in known:
            yield document.located(path, f"there is no transform {name!r}{suggestion(name, known)}")
    for below, source, attribute in references(definition):
        yield from _source(project, document, [*path, *below], source, attribute)


def _attribute(project: Project, document: Document, attribute: str) -> Iterator[Fault]:
    """The fault of a mapping of an attribute that `identity-attributes.yaml` does not have."""
    known = project.content.attributes
    if known is not None and attribute not in known:
        advice = suggestion(attribute, known) or ": add it there"
        yield document.located(["mappings", attribute], f"{ATTRIBUTES} has no attribute {attribute!r}{advice}")


def _source(
    project: Project, document: Document, path: Sequence[str | int], source: str, attribute: str | None
) -> Iterator[Fault]:
    """Faults of a use of a source, by the contract in `sources.yaml`."""
    if project.sources is None:
        return
    if source not in project.sources:
        advice = suggestion(source, project.sources) or ": add it there"
        yield document.located(path, f"{SOURCES} has no source {source!r}{advice}")
    elif attribute is not None and project.sources[source] and attribute not in project.sources[source]:
        advice = suggestion(attribute, project.sources[source]) or ": add it there"
        yield document.located(path, f"{SOURCES} has no account attribute {attribute!r} of {source!r}{advice}")


def _reads_identity(definition: Any) -> bool:
    pending = [definition]
    while pending:
        each = pending.pop()
        if isinstance(each, dict):
            if each.get("type") == "identityAttribute":
                return True
            pending += each.values()
        elif isinstance(each, list):
            pending += each
    return False
