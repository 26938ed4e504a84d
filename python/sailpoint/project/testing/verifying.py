"""Compares values that the offline evaluator gives with previews of the tenant, for a sample of people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sailpoint.exceptions import TransformException
from sailpoint.project.affected import unpredictable
from sailpoint.project.content import digest
from sailpoint.project.errors import UnsupportedError
from sailpoint.project.impact import sampled
from sailpoint.project.planning import expect_tenant
from sailpoint.project.reading import read_state
from sailpoint.sandbox import evaluate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Person, Tenant

__all__ = ["Mismatch", "Verified", "verify"]

_FAILS = object()


@dataclass(frozen=True)
class Mismatch:
    """A value that differs; None for no value, and for a failure."""

    profile: str
    attribute: str
    person: str
    offline: str | None
    tenant: str | None


@dataclass(frozen=True)
class Verified:
    """The result of a comparison.

    Attributes:
        people: People that were compared.
        values: Values that were compared.
        mismatches: The values that differ.
        left_out: Mappings that cannot be compared, with the reason.
    """

    people: int
    values: int
    mismatches: tuple[Mismatch, ...]
    left_out: tuple[str, ...]


def verify(
    project: Project,
    tenant: Tenant,
    *,
    sample: int | None = 25,
    on_progress: Callable[[str], None] = lambda _: None,
) -> Verified:
    """Compare the offline evaluator with the tenant, by the tenant's own mappings of the project's profiles.

    Args:
        project: The project.
        tenant: The tenant.
        sample: People of each profile; None for all.
        on_progress: Called with the progress before each person.

    Raises:
        UnsupportedError: The token may not read what the comparison needs.
        WrongTenantError: The environment's file names another tenant.
    """
    expect_tenant(project, tenant.url)
    state = read_state(tenant, project.content)
    if not state.knows_transforms:
        raise UnsupportedError(f"the token may not read transforms of {tenant.url}: it needs idn:transform:read")
    people = values = 0
    mismatches: list[Mismatch] = []
    left_out: list[str] = []
    for name, profile in state.content.profiles.items():
        if name not in project.content.profiles:
            continue
        kinds = {attribute: _left_out(each, state) for attribute, each in profile.mappings.items()}
        left_out += [f"{name}: {attribute} ({kind})" for attribute, kind in sorted(kinds.items()) if kind is not None]
        mappings = {attribute: each for attribute, each in profile.mappings.items() if kinds[attribute] is None}
        for number, person in enumerate(chosen := _people(tenant, state, name, sample) if mappings else [], 1):
            on_progress(f"{name}: compare {number} of {len(chosen)}")
            found = _compared(tenant, state, name, person, mappings)
            people, values = people + 1, values + len(mappings)
            mismatches += found
    return Verified(people, values, tuple(mismatches), tuple(left_out))


def _left_out(definition: Any, state: State) -> str | None:
    """The reason why a mapping cannot be compared: its value differs each time, or a rule computes it."""
    return unpredictable(definition, state.content.transforms, ("rule",))


def _people(tenant: Tenant, state: State, profile: str, sample: int | None) -> Sequence[Person]:
    people = tenant.people(state.ids[profile])
    if people is None:
        raise UnsupportedError(f"the token may not search the identities of {tenant.url}: it needs sp:search:read")
    return people if sample is None else sampled(people, sample, digest([profile, state.digests()]))


def _compared(
    tenant: Tenant, state: State, profile: str, person: Person, mappings: Mapping[str, Any]
) -> list[Mismatch]:
    accounts = tenant.accounts(person.id)
    if accounts is None:
        raise UnsupportedError(f"the token may not read accounts of {tenant.url}: it needs idn:accounts:read")
    stored = [{"name": each.name, **each.definition} for each in state.content.transforms.values()]
    entries = [
        {"identityAttributeName": attribute, "transformDefinition": state.directory.with_ids(each)}
        for attribute, each in mappings.items()
    ]
    previews = {str(each.get("name")): each for each in tenant.preview(person.id, entries)}
    found: list[Mismatch] = []
    for attribute, definition in mappings.items():
        preview = previews.get(attribute, {})
        theirs: Any = _FAILS if preview.get("errorMessages") else preview.get("value")
        try:
            ours: Any = evaluate(
                definition,
                accounts=accounts,
                identity=person.attributes,
                transforms=stored,
                old_value=person.attributes.get(attribute),
            )
        except TransformException:
            ours = _FAILS
        if ours != theirs:
            offline, online = (None if each is _FAILS else each for each in (ours, theirs))
            found.append(Mismatch(profile, attribute, person.name, offline, online))
    return found
