"""The effect of a plan on people, from previews of the changed mappings. Nothing is written."""

from __future__ import annotations

import math
import random
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from sailpoint.project.affected import Affected, affected
from sailpoint.project.content import digest
from sailpoint.project.masking import masked
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sailpoint.project.operations import Operation
    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Person, Tenant

__all__ = ["AttributeImpact", "Example", "Impact", "ProfileImpact", "Sampling", "impact_of"]

_STATE = "cloudLifecycleState"
_EXAMPLES = 3


def _silent(_: str) -> None:
    """Report no progress."""


@dataclass(frozen=True)
class Sampling:
    """The people to preview.

    Attributes:
        size: People of each profile; None for all.
        max_calls: Maximum number of previews if it is a sample.
        on_progress: Called with the progress before each person is previewed.
    """

    size: int | None = 25
    max_calls: int = 300
    on_progress: Callable[[str], None] = _silent


@dataclass(frozen=True)
class Example:
    """A person whose value changes."""

    person: str
    before: str | None
    after: str | None
    reason: str


@dataclass
class AttributeImpact:
    """The effect on one attribute of the people of one profile.

    Attributes:
        profile: The profile.
        attribute: The attribute.
        changed: People whose value becomes another value.
        emptied: People who lose their value.
        failing: People whose value can no longer be computed.
        pending: People of `changed` and `emptied` whose value differs even without the plan: a refresh is pending.
        people: Ids of the people of `changed` and `emptied`; never saved.
        examples: A few people with their values.
    """

    profile: str
    attribute: str
    changed: int = 0
    emptied: int = 0
    failing: int = 0
    pending: int = 0
    people: set[str] = field(default_factory=set)
    examples: list[Example] = field(default_factory=list)


@dataclass(frozen=True)
class ProfileImpact:
    """The sample of a profile: people in all, people previewed, and people of these who change."""

    profile: str
    people: int
    sampled: int
    changed: int

    @property
    def bound(self) -> float | None:
        """The largest share in percent that is likely (95%) if no person of an incomplete sample changes."""
        if self.changed or self.sampled in (0, self.people):
            return None
        return 100 * (1 - math.pow(0.05, 1 / self.sampled))


@dataclass(frozen=True)
class Impact:
    """The effect of a plan on people.

    Attributes:
        profiles: The samples.
        attributes: The effects, of attributes that change or fail for a person.
        left_out: Attributes that are not predictable, with the reason.
        notes: Limits of the computation.
    """

    profiles: tuple[ProfileImpact, ...] = ()
    attributes: tuple[AttributeImpact, ...] = ()
    left_out: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def to_dict(self, *, unmasked: bool = False) -> dict[str, Any]:
        """Plain values; those of people are masked unless asked otherwise."""
        members = asdict(self)
        for effect in members["attributes"]:
            del effect["people"]
            for example in effect["examples"] if not unmasked else ():
                for name in ("person", "before", "after"):
                    example[name] = masked(example[name])
        return members

    @classmethod
    def from_dict(cls, members: Mapping[str, Any]) -> Impact:
        """The effect as `to_dict` gives it."""
        effects = [
            AttributeImpact(**{**each, "examples": [Example(**example) for example in each["examples"]]})
            for each in members["attributes"]
        ]
        samples = tuple(ProfileImpact(**each) for each in members["profiles"])
        return cls(samples, tuple(effects), tuple(members["left_out"]), tuple(members["notes"]))


def impact_of(
    project: Project,
    state: State,
    tenant: Tenant,
    operations: Sequence[Operation],
    sampling: Sampling,
) -> Impact:
    """The effect of operations on the people of the tenant's profiles.

    Args:
        project: The project.
        state: The tenant as it was read.
        tenant: The tenant.
        operations: The plan's operations.
        sampling: The people to preview.
    """
    sample, max_calls = sampling.size, sampling.max_calls

    profiles: list[ProfileImpact] = []
    effects: list[AttributeImpact] = []
    left_out: list[str] = []
    notes: list[str] = []
    calls = _Calls(tenant, None if sample is None else max_calls)
    seed = digest([project.digest, state.digests()])
    for each in affected(project.content, state, operations):
        left_out += [f"{each.profile}: {attribute} ({kind})" for attribute, kind in sorted(each.left_out.items())]
        people = tenant.people(state.ids[each.profile])
        if people is None:
            notes.append("the token may not search for the people of this tenant: the effect is not known")
            break
        chosen = people if sample is None else sampled(people, sample, seed)
        found = _effects(each, chosen, calls, state, sampling.on_progress)
        if calls.is_spent:
            notes.append(f"{each.profile}: stopped after {max_calls} previews (--max-calls)")
        effects += [effect for effect in found.effects.values() if effect.people or effect.failing]
        changed = {id_ for effect in found.effects.values() for id_ in effect.people}
        profiles.append(ProfileImpact(each.profile, len(people), found.previewed, len(changed)))
    return Impact(tuple(profiles), tuple(effects), tuple(left_out), tuple(notes))


def sampled(people: Sequence[Person], size: int, seed: str) -> list[Person]:
    """A sample that depends on the seed only, with people of each lifecycle state."""
    if len(people) <= size:
        return list(people)
    chance = random.Random(seed)  # noqa: S311 - a sample that can be repeated, not a secret
    strata: dict[str | None, list[Person]] = {}
    for person in sorted(people, key=lambda each: each.id):
        strata.setdefault(person.attributes.get(_STATE), []).append(person)
    for stratum in strata.values():
        chance.shuffle(stratum)
    chosen: list[Person] = []
    while len(chosen) < size:
        for stratum in strata.values():
            if stratum and len(chosen) < size:
                chosen.append(stratum.pop())
    return chosen


class _Calls:
    """Previews within a limit."""

    def __init__(self, tenant: Tenant, most: int | None) -> None:
        self._tenant = tenant
        self._left = most

    @property
    def is_spent(self) -> bool:
        return self._left is not None and self._left <= 0

    def preview(self, person: Person, mappings: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
        """The previewed attributes by name."""
        if self._left is not None:
            self._left -= 1
        entries = [
            {"identityAttributeName": name, "transformDefinition": definition} for name, definition in mappings.items()
        ]
        return {str(each.get("name")): each for each in self._tenant.preview(person.id, entries)}


@dataclass
class _Found:
    effects: dict[str, AttributeImpact]
    previewed: int = 0


def _effects(
    each: Affected, people: Sequence[Person], calls: _Calls, state: State, on_progress: Callable[[str], None]
) -> _Found:
    after = {name: state.directory.with_ids(definition) for name, definition in each.after.items()}
    before = {name: state.directory.with_ids(definition) for name, definition in each.before.items()}
    found = _Found({name: AttributeImpact(each.profile, name) for name in after})
    for person in people if after else ():
        if calls.is_spent:
            break
        found.previewed += 1
        on_progress(f"{each.profile}: preview {found.previewed} of {len(people)}")
        new = calls.preview(person, after)
        differing = [name for name, value in new.items() if name in after and _differs(value)]
        current = calls.preview(person, {name: before[name] for name in differing if name in before})
        for name in differing:
            _add(found.effects[name], person, new[name], current.get(name))
    if not after:
        found.previewed = len(people)
    return found


def _differs(preview: Mapping[str, Any]) -> bool:
    return bool(preview.get("errorMessages")) or not same(preview.get("value"), preview.get("previousValue"))


def _add(effect: AttributeImpact, person: Person, new: Mapping[str, Any], current: Mapping[str, Any] | None) -> None:
    before, after = new.get("previousValue"), new.get("value")
    if new.get("errorMessages"):
        if current is not None and current.get("errorMessages"):
            return  # it fails already
        effect.failing += 1
        reason = "fails"
    elif current is not None and not current.get("errorMessages") and same(current.get("value"), after):
        effect.pending += 1
        reason = "pending refresh"
    else:
        reason = "changes"
    if reason != "fails":
        effect.people.add(person.id)
        if after is None:
            effect.emptied += 1
        else:
            effect.changed += 1
    if len(effect.examples) < _EXAMPLES:
        effect.examples.append(Example(person.name, before, after, reason))
