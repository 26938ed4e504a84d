"""Reads a tenant in a project's terms."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sailpoint.project.content import Content
from sailpoint.project.state import State, identity_attributes, normalised, stored_transforms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sailpoint.project.content import Transform
    from sailpoint.project.project import Project
    from sailpoint.project.tenant import Directory, Tenant

__all__ = ["in_terms_of", "read_state"]

_States = dict[str, list[dict[str, Any]]]  # lifecycle states by the id of their profile


def read_state(
    tenant: Tenant,
    wanted: Content | None = None,
    *,
    everything: bool = False,
    on_progress: Callable[[str], None] = lambda _: None,
) -> State:
    """Read a tenant, and resolve the names of the wanted content.

    Lifecycle states and identity attributes are read as far as the wanted content has them, or all of them.
    """
    raw = tenant.profiles()
    ids = {str(each["name"]): str(each["id"]) for each in raw}
    names = ids if everything else _with_states(wanted)
    states = tenant.lifecycle_states([ids[name] for name in ids if name in names], on_progress)
    directory = tenant.directory(raw, {each.owner for each in wanted.profiles.values() if each.owner} if wanted else ())
    granted = _access_profiles(tenant, states or {}, wanted)
    if granted is None:
        states = None  # files have names of access profiles
    directory = replace(directory, access_profiles=granted or {})
    stored = stored_transforms(tenant, directory)
    profiles = {str(each["name"]): normalised(each, directory, (states or {}).get(str(each["id"]))) for each in raw}
    has_attributes = everything or (wanted is not None and wanted.attributes is not None)
    defined = identity_attributes(tenant) if has_attributes else None
    return State(
        tenant.url,
        Content(profiles, {each.name: each for each in stored or ()}, defined),
        ids,
        directory,
        stored is not None,
        states is not None,
        _repeated(raw, stored or (), directory),
    )


def in_terms_of(state: State, project: Project) -> Project:
    """The project with the aliases of its owners, as in the tenant. Files may also give their names."""
    return replace(project, content=state.directory.with_aliases(project.content))


def _with_states(wanted: Content | None) -> set[str | None]:
    """Names, and former names, of the profiles whose lifecycle states the wanted content has."""
    profiles = wanted.profiles.values() if wanted is not None else ()
    return {name for each in profiles if each.states is not None for name in (each.name, each.was)}


def _access_profiles(tenant: Tenant, states: _States, wanted: Content | None) -> dict[str, str] | None:
    """The access profiles that lifecycle states use, in the tenant and in the wanted content."""
    ids = {str(id_) for each in states.values() for state in each for id_ in state.get("accessProfileIds") or ()}
    profiles = wanted.profiles.values() if wanted is not None else ()
    given = [state for each in profiles for state in (each.states or {}).values()]
    names = {name for state in given for name in state.get("accessProfiles", ())}
    return tenant.access_profiles(ids, names) if ids or names else {}


def _repeated(
    raw: Iterable[Mapping[str, Any]], stored: Iterable[Transform], directory: Directory
) -> dict[tuple[str, str], tuple[str, ...]]:
    """The kinds and names that several objects have, whatever their case, because they would be one file."""
    named = [("profile", str(each["name"]), str(each["id"])) for each in raw]
    named += [("transform", each.name, str(each.id)) for each in stored]
    found: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for kind, name, id_ in named:
        found[kind, name.casefold()][id_] = name
    for id_, name in directory.sources.items():
        found["source", name][id_] = name
    return {(kind, min(ids.values())): tuple(sorted(ids)) for (kind, _), ids in found.items() if len(ids) > 1}
