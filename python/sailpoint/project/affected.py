"""The mappings whose values a plan may change."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sailpoint.project.forms import transforms_in
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sailpoint.project.content import Content, Profile, Transform
    from sailpoint.project.operations import Operation
    from sailpoint.project.state import State

__all__ = ["Affected", "affected", "unpredictable"]

# Transforms whose values cannot be predicted.
_UNPREDICTABLE = ("randomAlphaNumeric", "randomNumeric", "usernameGenerator", "uuid")


@dataclass(frozen=True)
class Affected:
    """The affected mappings of a profile, with changed transforms in place of references to them.

    Attributes:
        profile: The profile's name in the tenant.
        before: The current definitions of attributes that are mapped now.
        after: The planned definitions.
        left_out: Attributes that cannot be predicted, with the transform's type.
    """

    profile: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    left_out: Mapping[str, str] = field(default_factory=dict)


def affected(content: Content, state: State, operations: Sequence[Operation]) -> Iterator[Affected]:
    """The affected mappings of each profile of the tenant."""
    changed = {
        each.name: content.transforms[each.name]
        for each in operations
        if each.kind == "transform" and each.name in content.transforms
    }
    stored = {**state.content.transforms, **content.transforms}
    reaching = _reaching(set(changed), stored)
    by_former_name = {each.was: each for each in content.profiles.values() if each.was is not None}
    for name, current in state.content.profiles.items():
        wanted = content.profiles.get(name) or by_former_name.get(name)
        found = _of_profile(name, current, wanted, reaching)
        if found is not None:
            inlined = {attribute: _inlined(each, reaching, stored) for attribute, each in found.after.items()}
            left_out = {attribute: kind for attribute, each in inlined.items() if (kind := unpredictable(each, stored))}
            kept = {attribute: each for attribute, each in inlined.items() if attribute not in left_out}
            yield Affected(name, found.before, kept, left_out)


def _of_profile(name: str, current: Profile, wanted: Profile | None, reaching: set[str]) -> Affected | None:
    mappings = {**current.mappings, **(wanted.mappings if wanted is not None else {})}
    is_enabled = current.enabled if wanted is None else wanted.enabled
    is_switched_on = is_enabled and not current.enabled
    after = {
        attribute: definition
        for attribute, definition in mappings.items()
        # An attribute that is no longer mapped keeps its value.
        if definition is not None
        and (
            is_switched_on
            or not same(definition, current.mappings.get(attribute))
            or not reaching.isdisjoint(transforms_in(definition))
        )
    }
    if not after or not is_enabled:
        return None
    before = {attribute: current.mappings[attribute] for attribute in after if attribute in current.mappings}
    return Affected(name, before if current.enabled else {}, after)


def _reaching(changed: set[str], stored: Mapping[str, Transform]) -> set[str]:
    """The changed transforms, and those that refer to one, at any depth."""
    reaching = set(changed)
    is_growing = bool(changed)
    while is_growing:
        more = {
            name for name, each in stored.items() if not reaching.isdisjoint(transforms_in(each.definition))
        } - reaching
        reaching |= more
        is_growing = bool(more)
    return reaching


def _inlined(definition: Any, reaching: set[str], stored: Mapping[str, Transform], depth: int = 0) -> Any:
    """A definition with the changed transforms instead of references to them."""
    if isinstance(definition, list):
        return [_inlined(each, reaching, stored, depth) for each in definition]
    if not isinstance(definition, dict):
        return definition
    attributes = definition.get("attributes")
    given = attributes if isinstance(attributes, dict) else {}
    name = given.get("id")
    if definition.get("type") == "reference" and name in reaching and name in stored and depth <= len(stored):
        below = dict(stored[name].definition["attributes"])
        if "input" in given and "input" not in below:
            below["input"] = given["input"]
        return _inlined({"type": stored[name].type, "attributes": below}, reaching, stored, depth + 1)
    return {key: _inlined(each, reaching, stored, depth) for key, each in definition.items()}


def unpredictable(definition: Any, stored: Mapping[str, Transform], more: Sequence[str] = ()) -> str | None:
    """The type of a transform within a definition whose value is different each time, or is one of `more`."""
    pending, seen = [definition], set[str]()
    while pending:
        each = pending.pop()
        if isinstance(each, dict):
            if each.get("type") in (*_UNPREDICTABLE, *more):
                return str(each["type"])
            new = transforms_in(each) - seen
            seen |= new
            pending += [dict(stored[name].definition) for name in new if name in stored]
            pending += each.values()
        elif isinstance(each, list):
            pending += each
    return None
