"""Writes the state of a tenant into files, and changes only the values that differ."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from sailpoint.project.attributes import attribute_of_file
from sailpoint.project.edit import rewritten, written
from sailpoint.project.folder import slug
from sailpoint.project.forms import complete, shortened
from sailpoint.project.leaving import left_by_pull
from sailpoint.project.lifecycle import ACTIONS, in_long_form, state_of_file, state_with_sources
from sailpoint.project.missing import expect_unique
from sailpoint.project.naming import uses_of_sources
from sailpoint.project.notation import kept, with_defaults, with_order
from sailpoint.project.planning import expect_tenant
from sailpoint.project.project import ATTRIBUTES, SOURCES
from sailpoint.project.reading import in_terms_of, read_state
from sailpoint.project.trees import rebuilt, same
from sailpoint.project.variables import escaped, resolved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sailpoint.project.comparing import LeftOver
    from sailpoint.project.content import Profile, Transform
    from sailpoint.project.document import Document
    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Tenant

__all__ = ["Pulled", "pull"]


@dataclass(frozen=True)
class Pulled:
    """The result of a pull.

    Attributes:
        changed: Files that were written.
        only_in_files: Profiles and transforms that the tenant does not have; their files stay as they are.
        renamed: Advice for those profiles in files whose source has a profile of another name in the tenant.
        left_over: Hashes of what the tenant has and the environment skips, by kind, name and member; `drift` uses them.
    """

    changed: tuple[str, ...]
    only_in_files: tuple[str, ...]
    renamed: tuple[str, ...] = ()
    left_over: LeftOver = field(default_factory=dict, repr=False)


def pull(project: Project, tenant: Tenant, *, on_progress: Callable[[str], None] = lambda _: None) -> Pulled:
    """Write the profiles and transforms of a tenant into the project's files.

    Args:
        project: The project.
        tenant: The tenant.
        on_progress: Called with the progress of reading.

    Raises:
        InvalidProjectError: A file cannot be written, or objects of the tenant have the same name.
        WrongTenantError: The environment's file names another tenant.
    """
    expect_tenant(project, tenant.url)
    state = read_state(tenant, project.content, everything=True, on_progress=on_progress)
    expect_unique(project, state)
    project = in_terms_of(state, project)
    back = _Back(project)
    texts: dict[str, str] = {}
    taken = {document.file.rpartition("/")[2].removesuffix(".yaml") for document in project.documents.values()}
    for transform in state.content.transforms.values():
        _put(texts, project, ("transform", transform.name), back.transform(transform), taken)
    skipped = set(project.environment.skipped)
    for profile in state.content.profiles.values():
        if profile.name not in skipped:
            _put(texts, project, ("profile", profile.name), back.profile(profile), taken)
    texts[SOURCES] = back.sources(state)
    attributes = back.attributes(state)
    if attributes is not None:
        texts[ATTRIBUTES] = attributes
    for below in ("", "profiles", "transforms"):
        project.folder.tidy(below)
    changed = [file for file, text in texts.items() if project.folder.write(file, text)]
    return Pulled(
        tuple(sorted(changed)),
        tuple(_only_in_files(project, state)),
        tuple(_renamed(project, state)),
        left_by_pull(state, skipped),
    )


def _put(
    texts: dict[str, str], project: Project, key: tuple[str, str], wanted: dict[str, Any], taken: set[str]
) -> None:
    document = project.documents.get(key)
    if document is not None:
        texts[document.file] = _text(document, wanted)
        return
    made = slug(key[1], taken)
    taken.add(made)
    texts[f"{key[0]}s/{made}.yaml"] = written(wanted)


def _text(document: Document | None, wanted: Mapping[str, Any], *, in_lines: bool = False) -> str:
    """The text of a file with the wanted values."""
    if document is None:
        return written(wanted, in_lines=in_lines)
    if same(document.value, wanted):
        return document.text
    return rewritten(document.text, wanted, in_lines=in_lines)


def _only_in_files(project: Project, state: State) -> list[str]:
    missing = [f"profile {name}" for name in project.content.profiles if name not in state.content.profiles]
    if state.knows_transforms:
        missing += [f"transform {name}" for name in project.content.transforms if name not in state.content.transforms]
    return missing


def _renamed(project: Project, state: State) -> Iterator[str]:
    """Advice for profiles that seem to have another name in the tenant, because a source has one profile."""
    known = project.content.profiles
    holders = {each.source: name for name, each in state.content.profiles.items() if name not in known}
    for name, each in known.items():
        if name not in state.content.profiles and each.source in holders:
            file, new = project.documents["profile", name].file, holders[each.source]
            yield (
                f"the tenant's profile {new!r} has the source of {name!r}: if it is the same one, delete its new file, "
                f"write `profile: {new}` in {file}, and pull again"
            )


class _Back:
    """Turns objects of the tenant into the notation and names of the files; an equal value keeps its notation."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._sources = {new: old for old, new in project.environment.sources.items()}
        self._owners = {new: old for old, new in project.environment.owners.items()}

    def sources(self, state: State) -> str:
        """The contract: the sources that are used, with the account attributes that are used."""
        document = self._project.documents.get(("sources", ""))
        wanted = {name: list(each) for name, each in self._given("sources", "").items()}
        used: dict[str, set[str]] = {}
        for name, attribute in uses_of_sources(state.content):
            attributes = used.setdefault(name, set())
            if attribute is not None:
                attributes.add(attribute)
        for name in sorted(used):
            listed = wanted.setdefault(self._sources.get(name, name), [])
            listed += sorted(used[name] - set(listed))
        return _text(document, wanted)

    def attributes(self, state: State) -> str | None:
        """The identity attributes of the tenant, and those that profiles map; None if no file is needed."""
        document = self._project.documents.get(("attributes", ""))
        if state.content.attributes is None or not (state.content.attributes or document):
            return None
        given, known = self._given("attributes", ""), self._project.content.attributes or {}
        mapped = {name for each in state.content.profiles.values() for name in each.mappings}
        found = {**dict.fromkeys(sorted(mapped)), **state.content.attributes}
        wanted = {
            name: given[name] if name in known and same(known[name], each) else self._attribute(given.get(name), each)
            for name, each in sorted(found.items())
        }
        # Attributes that only the files have stay in them, unless they were relied on and are no longer.
        used = {name for each in self._project.content.profiles.values() for name in self._kept_names(each, state)}
        wanted |= {
            name: each for name, each in given.items() if name not in wanted and (each is not None or name in used)
        }
        return _text(document, wanted, in_lines=True)

    def _kept_names(self, profile: Profile, state: State) -> Iterator[str]:
        """Names of the attributes in a profile's file that the tenant's profile does not have, and that stay there."""
        is_only_in_files = profile.name not in state.content.profiles
        return (name for name, each in profile.mappings.items() if each is None or is_only_in_files)

    def transform(self, found: Transform) -> dict[str, Any]:
        known = self._project.content.transforms.get(found.name)
        given = self._given("transform", found.name)
        if known == found:
            return given
        members = {"transform": found.name, "type": found.type}
        if not found.attributes:
            return members
        attributes = self._with_names(dict(found.attributes))
        return {**members, "attributes": kept(given.get("attributes") or {}, attributes, self._completed, escaped)}

    def profile(self, found: Profile) -> dict[str, Any]:
        known = self._project.content.profiles.get(found.name)
        given = self._given("profile", found.name)
        if self._project.environment.keeps_priority:
            found = replace(found, priority=None)
        members: dict[str, Any] = {
            "profile": found.name,
            "was": given.get("was"),
            "source": self._kept(known, given, "source", found.source, self._sources.get(found.source, found.source)),
            "owner": self._kept(known, given, "owner", found.owner, self._owners.get(str(found.owner), found.owner)),
            "description": self._kept(known, given, "description", found.description, escaped(found.description)),
            "priority": given.get("priority") if found.priority is None else found.priority,
            "enabled": None if found.enabled else False,
        }
        if found.enabled and given.get("enabled") is True:
            members["enabled"] = True
        kept = {name: value for name, value in members.items() if value is not None}
        kept["mappings"] = self._mappings(found, known, given.get("mappings") or {})
        states = self._states(found, known, given)
        return kept if states is None else {**kept, "lifecycleStates": states}

    def _states(self, found: Profile, known: Profile | None, given: Mapping[str, Any]) -> dict[str, Any] | None:
        """The lifecycle states; None for a profile without any, whose file has none."""
        if found.states is None or not (found.states or "lifecycleStates" in given):
            return given.get("lifecycleStates")
        before = (known.states if known is not None else None) or {}
        notation = given.get("lifecycleStates") or {}
        made = {
            name: notation[name]
            if name in before and same(before[name], each)
            else self._state(notation.get(name), each)
            for name, each in found.states.items()
        }
        return dict(sorted(made.items()))

    def _state(self, given: Any, found: Mapping[str, Any]) -> dict[str, Any]:
        """A lifecycle state, in the notation of its file."""
        state = state_with_sources(found, lambda each: self._sources.get(each, each))
        if not isinstance(given, dict):
            return dict(escaped(state))
        state = in_long_form(state) if "accountActions" in given else state
        made = {name: with_order(given[name], each) if _is_set(name, given) else each for name, each in state.items()}
        made = kept(given, made, self._resolved, escaped)
        return with_defaults(given, made, lambda each: state_of_file(self._resolved(each)))

    def _attribute(self, given: Any, found: Mapping[str, Any] | None) -> Any:
        """An identity attribute, in the notation of its file."""
        if not isinstance(given, dict) or found is None:
            return escaped(found)
        made = kept(given, dict(found), self._resolved, escaped)
        return with_defaults(given, made, lambda each: attribute_of_file(self._resolved(each)))

    def _mappings(self, found: Profile, known: Profile | None, given: Mapping[str, Any]) -> dict[str, Any]:
        before = known.mappings if known is not None else {}
        made: dict[str, Any] = {}
        for attribute, definition in found.mappings.items():
            if attribute in given and same(before.get(attribute), definition):
                made[attribute] = given[attribute]
            else:
                named = self._with_names(definition)
                form = given.get(attribute)
                is_long = isinstance(form, dict) and "type" in form
                made[attribute] = kept(form, named if is_long else shortened(named), self._completed, escaped)
        # Attributes that must not be mapped, and are not.
        made |= {name: None for name, form in given.items() if form is None and name not in made}
        return dict(sorted(made.items()))

    def _kept(self, known: Profile | None, given: Mapping[str, Any], name: str, value: Any, new: Any) -> Any:
        same = known is not None and getattr(known, name) == value and name in given
        return given[name] if same else new

    def _given(self, kind: str, name: str) -> dict[str, Any]:
        document = self._project.documents.get((kind, name))
        return {} if document is None else {**(document.value or {})}

    def _resolved(self, given: Any) -> Any:
        """A value of a file with the values of variables."""
        return resolved(given, self._project.environment.variables, set())

    def _completed(self, given: Any) -> Any:
        """The definition that one of a file stands for."""
        return complete(self._resolved(given))

    def _with_names(self, value: Any) -> Any:
        return rebuilt(value, self._with_name_of_file) if self._sources else value

    def _with_name_of_file(self, members: dict[str, Any]) -> dict[str, Any]:
        name = members.get("sourceName")
        return {**members, "sourceName": self._sources[name]} if name in self._sources else members


def _is_set(name: str, given: Mapping[str, Any]) -> bool:
    """True for a list of a lifecycle state that the file has, too: its order means nothing."""
    return name in (*ACTIONS, "accessProfiles") and name in given
