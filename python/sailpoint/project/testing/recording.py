"""Records a test from a person: the inputs that the mappings read, with other values, and what the mappings give."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from sailpoint.project.edit import written
from sailpoint.project.errors import ProjectError, UnsupportedError
from sailpoint.project.folder import slug
from sailpoint.project.nearest import suggestion
from sailpoint.project.planning import expect_tenant
from sailpoint.project.testing.cases import Case
from sailpoint.project.testing.evaluating import Evaluator
from sailpoint.project.testing.pseudonyms import Pseudonyms, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint.project.content import Profile
    from sailpoint.project.project import Project
    from sailpoint.project.tenant import Person, Tenant

__all__ = ["record"]

_INPUTS = 1000  # inputs of a mapping


def record(
    project: Project, tenant: Tenant, identity: str, *, now: str | None = None, salt: bytes | None = None
) -> str:
    """Write a test file from a person of the tenant, and return its name. Names and other values are replaced.

    Args:
        project: The project.
        tenant: The tenant.
        identity: The name or the id of the person.
        now: The current time; the system's by default.
        salt: Decides the replacements; random by default, so that the values cannot be found by trying.

    Raises:
        ProjectError: Not exactly one person has the name, or the project does not have the person's profile.
        UnsupportedError: The token may not search identities, or may not read their accounts.
    """
    expect_tenant(project, tenant.url)
    person, profile = _found(project, tenant, identity)
    accounts = tenant.accounts(person.id)
    if accounts is None:
        raise UnsupportedError(f"the token may not read accounts of {tenant.url}: it needs idn:accounts:read")
    given = {each["source"]: each["attributes"] for each in reversed(accounts)}
    time = now or datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    names = Pseudonyms(salt or secrets.token_bytes(32), _deciding(project, profile))
    case = _case(project, profile, person, given, time)
    other = replace(
        case,
        now=names.date(time),
        accounts={
            source: {name: _other(names, each) for name, each in read.items()} for source, read in case.accounts.items()
        },
        identity={name: _other(names, each) for name, each in case.identity.items()},
    )
    expect = _values(project, profile, other)
    inputs: dict[str, Any] = {"accounts": dict(other.accounts)} if other.accounts else {}
    inputs |= {"identity": dict(other.identity)} if other.identity else {}
    test = {"name": "a recorded person", "expect": expect}
    members = {"profile": profile.name, "now": other.now, **({"given": inputs} if inputs else {}), "tests": [test]}
    taken = [
        each.removeprefix("tests/").removesuffix(".test.yaml") for each in project.folder.files("tests", ".test.yaml")
    ]
    file = f"tests/{slug(f'{profile.name} recorded', taken)}.test.yaml"
    project.folder.write(file, written(members))
    return file


def _found(project: Project, tenant: Tenant, identity: str) -> tuple[Person, Profile]:
    found = tenant.find(identity)
    if found is None:
        raise UnsupportedError(f"the token may not search the identities of {tenant.url}: it needs sp:search:read")
    if len(found) != 1:
        several = "no person has" if not found else f"{len(found)} people have"
        raise ProjectError(f"{several} the name {identity!r} in {tenant.url}: give the id of an identity")
    person, name = found[0]
    if name not in project.content.profiles:
        nearest = suggestion(name, project.content.profiles)
        raise ProjectError(f"the project does not have the profile {name!r} of this person{nearest}: run `pull` first")
    return person, project.content.profiles[name]


def _deciding(project: Project, profile: Profile) -> set[str]:
    """Words of the mappings and transforms, which must not be replaced: they decide branches."""
    transforms = [each.definition for each in project.content.transforms.values()]
    return set(words_of([dict(profile.mappings), *transforms]))


def _case(project: Project, profile: Profile, person: Person, given: Mapping[str, Mapping[str, Any]], now: str) -> Case:
    """The inputs that the mappings read, and no others."""
    evaluator = Evaluator(project.content.transforms)
    case = Case(profile.name, 0, now)
    for attribute, definition in profile.mappings.items():
        for _ in range(_INPUTS if definition is not None else 0):
            missing = evaluator.evaluate(f"{profile.name}: {attribute}", definition, case).missing
            if not missing:
                break
            case = _with_inputs(case, missing, person, given)
    return case


def _with_inputs(case: Case, missing: tuple[tuple[str | None, str], ...], person: Person, given: Any) -> Case:
    accounts = {source: dict(read) for source, read in case.accounts.items()}
    identity = dict(case.identity)
    for source, name in missing:
        if source is None:
            identity[name] = person.attributes.get(name)
        else:
            accounts.setdefault(source, {})[name] = given.get(source, {}).get(name)
    return replace(case, accounts=accounts, identity=identity)


def _values(project: Project, profile: Profile, case: Case) -> dict[str, Any]:
    """The values that the mappings give; attributes that need a rule are left out."""
    evaluator = Evaluator(project.content.transforms)
    made: dict[str, Any] = {}
    for attribute, definition in profile.mappings.items():
        if definition is None or evaluator.is_unpredictable(definition):
            continue
        found = evaluator.evaluate(f"{profile.name}: {attribute}", definition, case)
        if found.rule is None:
            made[attribute] = found.value if found.error is None else {"error": found.error}
    return made


def _other(names: Pseudonyms, value: Any) -> Any:
    if isinstance(value, str):
        return names.of(value)
    if isinstance(value, list):
        return [_other(names, each) for each in value]
    return value if value is None or isinstance(value, bool) else names.of(str(value))
