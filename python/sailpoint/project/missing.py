"""Names of a project that a tenant does not have, or has more than once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.errors import Fault, InvalidProjectError
from sailpoint.project.forms import references, transforms_in
from sailpoint.project.lifecycle import FIXED, accounts_of
from sailpoint.project.naming import sources_of
from sailpoint.project.nearest import suggestion
from sailpoint.project.ordering import conflicts
from sailpoint.project.project import SOURCES
from sailpoint.project.render import in_line
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sailpoint.project.content import Content, Profile
    from sailpoint.project.document import Document
    from sailpoint.project.project import Project
    from sailpoint.project.state import State

__all__ = ["expect_unique", "lacks_owner", "missing", "repeated"]


def missing(project: Project, state: State) -> Iterator[Fault]:
    """Names that the tenant does not have, or that cannot be resolved."""
    directory = state.directory
    names = sorted(set(directory.sources.values()))
    yield from _taken_sources(project, state)
    yield from _attributes(project, state)
    for name, transform in project.content.transforms.items():
        stored = state.content.transforms.get(name)
        if stored is not None and stored.type != transform.type:
            text = f"the type cannot change from {stored.type!r}: give the new transform another name"
            yield project.documents["transform", name].located(["type"], text)
    for name, profile in project.content.profiles.items():
        document = project.documents["profile", name]
        uses = [(["source"], profile.source)]
        current = state.content.profiles.get(name)
        for attribute, definition in profile.mappings.items():
            if current is not None and same(current.mappings.get(attribute), definition):
                continue  # the tenant has it already, even if a source is not known
            uses += [(["mappings", attribute], source) for _, source, _ in references(definition)]
            yield from _missing_transforms(project, state, document, attribute, definition)
        yield from _states(state, document, profile)
        for path, source in uses:
            is_new = current is None or path != ["source"] or current.source != source
            if is_new and source not in names:
                text = f"the tenant has no source with the name {source!r}{suggestion(source, names)}"
                yield document.located(path, text)
        if directory.knows_people and lacks_owner(state, profile):
            yield document.located(["owner"], _owner(project, state, document, str(profile.owner)))


def expect_unique(project: Project, state: State) -> None:
    """Raise InvalidProjectError if objects of the tenant have the same name, so that files cannot distinguish them."""
    faults = list(repeated(project, state, state.content))
    if faults:
        raise InvalidProjectError(faults)


def repeated(project: Project, state: State, content: Content) -> Iterator[Fault]:
    """Names that several profiles or transforms of the tenant have, or several of the sources that a content uses."""
    used = sources_of(content) if state.repeated else set()
    for (kind, name), ids in state.repeated.items():
        if kind == "source" and name not in used:
            continue
        text = f"the tenant has {len(ids)} {kind}s with the name {name!r} (ids {', '.join(ids)}): rename one of them"
        document = project.documents.get((kind, name))
        file = SOURCES if kind == "source" else f"{kind}s"
        yield Fault(file, 0, "", text) if document is None else document.located([kind], text)


def _attributes(project: Project, state: State) -> Iterator[Fault]:
    """Identity attributes that the service owns, or that the tenant does not have."""
    known = state.content.attributes
    if not known:
        return  # they cannot be read, or the tenant is an embedded one whose seed has none
    mapped = {name for each in state.content.profiles.values() for name in each.mappings}
    for profile in project.content.profiles.values():
        mapped |= {name for name, each in profile.mappings.items() if each is None}
    for name, attribute in (project.content.attributes or {}).items():
        document = project.documents["attributes", ""]
        if attribute is not None and name in known and known[name] is None:
            yield document.located([name], "the service owns this attribute: write `~` instead of its members")
        elif attribute is None and name not in known and name not in mapped:
            text = f"the tenant has no identity attribute {name!r}{suggestion(name, known)}"
            yield document.located([name], text)


def _states(state: State, document: Document, profile: Profile) -> Iterator[Fault]:
    """Names in lifecycle states that the tenant does not have, and changes that the service rejects."""
    directory, names = state.directory, set(state.directory.sources.values())
    current = state.content.profiles.get(profile.name) or state.content.profiles.get(profile.was or "")
    known = (current.states if current is not None else None) or {}
    for technical, each in (profile.states or {}).items():
        if same(each, known.get(technical)):
            continue
        path = ["lifecycleStates", technical]
        for source in accounts_of(each):
            if source not in names:
                yield document.located(
                    path, f"the tenant has no source with the name {source!r}{suggestion(source, names)}"
                )
        for access in each.get("accessProfiles", ()):
            if directory.access_profile_id(access) is None:
                text = f"none or several access profiles have the name {access!r}"
                yield document.located([*path, "accessProfiles"], text)
        if technical in known and known[technical][FIXED] != each[FIXED]:
            text = f"the name cannot change from {known[technical][FIXED]!r}: create a state of another technical name"
            yield document.located([*path, FIXED], text)


def _taken_sources(project: Project, state: State) -> Iterator[Fault]:
    """Sources that still have another profile when the plan would set them."""
    for profile, holder, circle in conflicts(project.content, state.content):
        where = project.documents["profile", profile.name].located
        if circle:
            text = (
                f"{', '.join(sorted(circle))} exchange their sources, and a source can have only one profile: "
                "move one of them to another source first"
            )
        elif holder in project.content.profiles:
            text = f"the source {profile.source!r} has the profile {holder!r} already, and can have only one"
        else:
            advice = (
                f"write `was: {holder}` to rename it"
                if profile.name not in state.content.profiles
                else "choose another one"
            )
            text = f"the source {profile.source!r} has the tenant's profile {holder!r}, and can have only one: {advice}"
        yield where(["source"], text)


def _owner(project: Project, state: State, document: Document, owner: str) -> str:
    """The problem with an owner that does not match exactly one person."""
    directory, file = state.directory, f"environments/{project.environment.name}.yaml"
    found = directory.people_called(owner)
    if found:
        aliases = ", ".join(sorted(directory.people[id_] for id_ in found))
        return f"{len(found)} people of {state.url} have the name {owner!r}: write one of their aliases, {aliases}"
    given = str(document.value["owner"])
    origin = f", to which {file} maps {given!r}" if given != owner else ""
    nearest = suggestion(owner, {*directory.people.values(), *directory.names.values()}, most=3)
    advice = f"write the alias of another person, or `owners: {in_line({given: 'ALIAS'})}` in {file}"
    members, limit = "the alias or the name", ""
    if not directory.knows_names:
        members, limit = "the alias", " (the token may not search by name)"
    return f"no person of {state.url} has {members} {owner!r}{origin}{limit}: {advice}{nearest}"


def lacks_owner(state: State, profile: Profile) -> bool:
    """True if the owner of a profile changes, and the new one does not match exactly one person of the tenant."""
    if profile.owner is None or state.directory.person_id(profile.owner) is not None:
        return False
    current = state.content.profiles.get(profile.was or profile.name) or state.content.profiles.get(profile.name)
    return current is None or current.owner != profile.owner


def _missing_transforms(
    project: Project, state: State, document: Document, attribute: str, definition: Any
) -> Iterator[Fault]:
    known: Collection[str] = {*project.content.transforms, *state.content.transforms}
    for name in sorted(transforms_in(definition)) if state.knows_transforms and not project.content.transforms else ():
        if name not in known:
            yield document.located(["mappings", attribute], f"there is no transform {name!r}{suggestion(name, known)}")
