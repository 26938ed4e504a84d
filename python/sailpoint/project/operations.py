"""Operations of a plan: the writes that make a tenant equal to the files, in their order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sailpoint.project.forms import shortened, transforms_in
from sailpoint.project.ordering import in_order
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sailpoint.project.content import Content, Profile, Transform

__all__ = ["ATTRIBUTE", "CREATE", "DELETE", "STATE", "Change", "Operation", "operations", "unlisted"]

CREATE, UPDATE, DELETE = "create", "update", "delete"
ATTRIBUTE, STATE = "identity attribute", "lifecycle state"

# Members of a profile that one PATCH may change together; the source and the mappings each need their own.
_PLAIN = ("name", "owner", "description", "priority")


@dataclass(frozen=True)
class Change:
    """A change of one value, in the notation of files.

    Attributes:
        path: The member, for example `mappings.email`.
        before: The tenant's value; None for none.
        after: The files' value; None for none.
    """

    path: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Operation:
    """One write.

    Attributes:
        action: `create`, `update` or `delete`.
        kind: `profile`, `transform`, `lifecycle state` or `identity attribute`.
        name: The object's name in the tenant before the plan; the new name if it is created. The profile's name for
            a lifecycle state.
        part: The part of a profile that one request changes: `members`, `source` or `mappings`; the technical name of
            a lifecycle state; `all` otherwise.
        changes: The changed values.
    """

    action: str
    kind: str
    name: str
    part: str
    changes: tuple[Change, ...]

    @property
    def subject(self) -> str:
        """The object's name, with the profile of a lifecycle state."""
        return f"{self.part} of {self.name}" if self.kind == STATE else self.name

    @property
    def title(self) -> str:
        """The object in words."""
        return f"{self.kind} {self.subject}"

    @property
    def label(self) -> str:
        """The operation in words."""
        is_whole = self.part == "all" or self.action != UPDATE
        what = "" if is_whole else f": {', '.join(each.path for each in self.changes)}"
        return f"{self.action} {self.title}{what}"


def operations(
    wanted: Content, found: Content, *, prune: bool = False, knows_transforms: bool = True
) -> list[Operation]:
    """The writes that make `found` equal to `wanted`.

    Args:
        wanted: The files' content.
        found: The tenant's content.
        prune: True also removes what the files do not have.
        knows_transforms: False leaves transforms alone.
    """
    made = list(_attributes(wanted, found))
    if knows_transforms:
        made += _transforms(wanted.transforms, found.transforms)
    pairs = in_order(wanted, found)
    for profile, current in pairs:
        made += _created(profile) if current is None else _updated(profile, current, prune=prune)
    for profile, current in pairs:
        made += _states(profile, current)
    if prune:
        for profile, current in pairs:
            made += _needless_states(profile, current)
        gone = set(found.profiles) - {current.name for _, current in pairs if current is not None}
        made += [Operation(DELETE, "profile", name, "all", ()) for name in sorted(gone)]
        if knows_transforms:
            unused = set(found.transforms) - set(wanted.transforms)
            order = [name for name in reversed(_by_depth(found.transforms)) if name in unused]
            made += [Operation(DELETE, "transform", name, "all", ()) for name in order]
        made += _needless_attributes(wanted, found)
    return made


def unlisted(wanted: Content, found: Content) -> int:
    """The number of mappings of the tenant that the files neither have nor forbid."""
    pairs = ((each, found.profiles.get(each.name)) for each in wanted.profiles.values())
    return sum(len(set(current.mappings) - set(each.mappings)) for each, current in pairs if current is not None)


def _attributes(wanted: Content, found: Content) -> Iterator[Operation]:
    for name, attribute in sorted((wanted.attributes or {}).items()):
        if found.attributes is None or attribute is None:
            continue
        changes = _members(found.attributes.get(name) or {}, attribute)
        if name not in found.attributes:
            yield Operation(CREATE, ATTRIBUTE, name, "all", changes)
        elif changes:
            yield Operation(UPDATE, ATTRIBUTE, name, "all", changes)


def _needless_attributes(wanted: Content, found: Content) -> Iterator[Operation]:
    """Deletions of identity attributes that the service does not own and the files do not have."""
    for name, attribute in sorted((found.attributes or {}).items()):
        if attribute is not None and wanted.attributes is not None and name not in wanted.attributes:
            yield Operation(DELETE, ATTRIBUTE, name, "all", ())


def _states(profile: Profile, current: Profile | None) -> Iterator[Operation]:
    if current is not None and current.states is None:
        return
    known = (current.states or {}) if current is not None else {}
    owner = profile.name if current is None else current.name
    for name, state in sorted((profile.states or {}).items()):
        changes = _members(known.get(name, {}), state)
        if changes:
            yield Operation(UPDATE if name in known else CREATE, STATE, owner, name, changes)


def _needless_states(profile: Profile, current: Profile | None) -> Iterator[Operation]:
    if profile.states is not None and current is not None:
        for name in sorted(set(current.states or ()) - set(profile.states)):
            yield Operation(DELETE, STATE, current.name, name, ())


def _members(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """Changes of the members that have a value on one side."""
    return _changes((name, before.get(name), after.get(name)) for name in sorted({*before, *after}))


def _transforms(wanted: Mapping[str, Transform], found: Mapping[str, Transform]) -> Iterator[Operation]:
    for name in _by_depth(wanted):
        transform, current = wanted[name], found.get(name)
        if current is None:
            changes = (Change("type", None, transform.type), Change("attributes", None, dict(transform.attributes)))
            yield Operation(CREATE, "transform", name, "all", changes)
        elif current != transform:
            pairs = (("type", current.type, transform.type), ("attributes", current.attributes, transform.attributes))
            yield Operation(UPDATE, "transform", name, "all", _changes(pairs))


def _by_depth(transforms: Mapping[str, Transform]) -> list[str]:
    """Names of transforms, each behind those that it refers to."""
    order: dict[str, None] = {}
    for start in sorted(transforms):
        stack = [(start, False)]
        seen = set()
        while stack:
            name, is_done = stack.pop()
            if is_done:
                order.setdefault(name)
            elif name in transforms and name not in order and name not in seen:
                seen.add(name)
                below = sorted(transforms_in(transforms[name].definition))
                stack += [(name, True), *((each, False) for each in reversed(below))]
    return list(order)


def _created(profile: Profile) -> list[Operation]:
    members = {"source": profile.source, **{name: getattr(profile, name) for name in _PLAIN[1:]}}
    members |= {} if profile.enabled else {"enabled": False}
    members |= {f"mappings.{name}": shortened(each) for name, each in sorted(profile.mappings.items())}
    changes = tuple(Change(path, None, value) for path, value in members.items() if value is not None)
    return [Operation(CREATE, "profile", profile.name, "all", changes)]


def _updated(profile: Profile, current: Profile, *, prune: bool) -> Iterator[Operation]:
    """The requests that change a profile: name and other members, then its source, then its mappings."""
    pairs = [(name, getattr(current, name), getattr(profile, name)) for name in _PLAIN]
    plain = _changes((name, before, after) for name, before, after in pairs if name != "priority" or after is not None)
    if plain:
        yield Operation(UPDATE, "profile", current.name, "members", plain)
    source = _changes([("source", current.source, profile.source)])
    if source:
        yield Operation(UPDATE, "profile", current.name, "source", source)
    attributes = set(profile.mappings) | (set(current.mappings) if prune else set())
    mapped = ((name, current.mappings.get(name), profile.mappings.get(name)) for name in sorted(attributes))
    mappings = tuple(
        Change(f"mappings.{name}", shortened(before), shortened(after))
        for name, before, after in mapped
        if not same(before, after)
    )
    enabled = _changes([("enabled", current.enabled, profile.enabled)])
    if mappings or enabled:
        yield Operation(UPDATE, "profile", current.name, "mappings", (*enabled, *mappings))


def _changes(values: Iterable[tuple[str, Any, Any]]) -> tuple[Change, ...]:
    return tuple(Change(path, before, after) for path, before, after in values if not same(before, after))
