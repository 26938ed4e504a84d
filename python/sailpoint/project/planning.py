"""Makes plans, and saves and loads them."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from sailpoint.project.checking import check_against
from sailpoint.project.content import digest
from sailpoint.project.errors import Fault, InvalidProjectError, UnsupportedError, WrongTenantError
from sailpoint.project.guards import Reason, reasons_of
from sailpoint.project.impact import Impact, Sampling, impact_of
from sailpoint.project.missing import lacks_owner
from sailpoint.project.operations import Change, Operation, operations, unlisted
from sailpoint.project.project import ATTRIBUTES
from sailpoint.project.reading import in_terms_of, read_state

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Tenant

__all__ = ["Plan", "expect_readable", "expect_tenant", "operations_for", "plan"]

_FORMAT = 1


@dataclass(frozen=True)
class Plan:
    """The writes that make a tenant equal to a project.

    Attributes:
        tenant: The tenant's address.
        environment: The environment's name.
        files: The hash of the project's files.
        operations: The writes, in their order.
        read: Hashes of the objects that were read, by kind and name.
        prune: True if mappings and objects that the files do not have are removed.
        unlisted: Mappings of the tenant that the files do not mention; they are left alone.
        impact: The effect on people; None if it was not computed.
        reasons: Guards that stop the plan until they are accepted.
    """

    tenant: str
    environment: str
    files: str
    operations: tuple[Operation, ...]
    read: Mapping[str, str]
    prune: bool = False
    unlisted: int = 0
    impact: Impact | None = None
    reasons: tuple[Reason, ...] = field(default=())

    @property
    def is_empty(self) -> bool:
        """True if nothing would be written."""
        return not self.operations

    @property
    def id(self) -> str:
        """A hash of the plan's operations and of what it was made from."""
        parts = [self.tenant, self.environment, self.files, self.prune, dict(self.read)]
        return digest([*parts, [asdict(each) for each in self.operations]])[:16]

    def to_json(self, *, unmasked: bool = False) -> str:
        """The plan as JSON; values of people are masked unless asked otherwise."""
        members = {"format": _FORMAT, "id": self.id, **asdict(self)}
        members["impact"] = None if self.impact is None else self.impact.to_dict(unmasked=unmasked)
        return f"{json.dumps(members, indent=2, ensure_ascii=False)}\n"

    @classmethod
    def from_json(cls, text: str, file: str) -> Plan:
        """A plan that was saved.

        Raises:
            InvalidProjectError: The file is not a plan of this format, or was edited.
        """
        try:
            members = json.loads(text)
            made = cls(
                members["tenant"],
                members["environment"],
                members["files"],
                tuple(_operation(each) for each in members["operations"]),
                members["read"],
                members["prune"],
                members["unlisted"],
                None if members["impact"] is None else Impact.from_dict(members["impact"]),
                tuple(Reason(**each) for each in members["reasons"]),
            )
            is_whole = members["format"] == _FORMAT and made.id == members["id"]
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            text = f"is not a plan: {type(error).__name__}: {error}"
            raise InvalidProjectError([Fault(file, 0, "", text)]) from None
        if not is_whole:
            raise InvalidProjectError([Fault(file, 0, "", "was edited, or made by another version: make a new plan")])
        return made


def plan(
    project: Project,
    tenant: Tenant,
    *,
    prune: bool = False,
    impact: bool = True,
    sample: int | None = 25,
    max_calls: int = 300,
    on_progress: Callable[[str], None] = lambda _: None,
) -> Plan:
    """The plan that makes a tenant equal to a project. Nothing is written.

    Args:
        project: The project.
        tenant: The tenant.
        prune: True also removes mappings, transforms and profiles that the files do not have.
        impact: True computes the effect on people, where the tenant can list them.
        sample: People of each profile whose values are previewed; None for all.
        max_calls: Maximum number of previews.
        on_progress: Called with the progress of reading and of the previews.

    Raises:
        InvalidProjectError: The files are not valid, or name what the tenant does not have.
        WrongTenantError: The environment's file names another tenant.
    """
    expect_tenant(project, tenant.url)
    state = read_state(tenant, project.content, on_progress=on_progress)
    project = in_terms_of(state, project)
    check_against(project, state)
    needed = operations_for(project, state, prune=prune)
    effect = (
        impact_of(project, state, tenant, needed, Sampling(sample, max_calls, on_progress))
        if impact and needed
        else None
    )
    return Plan(
        "sandbox" if project.environment.name == "sandbox" else state.url,
        project.environment.name,
        project.digest,
        tuple(needed),
        state.digests(),
        prune,
        unlisted(project.content, state.content),
        effect,
        tuple(reasons_of(project.manifest.guards, needed, effect)),
    )


def operations_for(project: Project, state: State, *, prune: bool = False) -> list[Operation]:
    """The writes that make a tenant equal to a project.

    Raises:
        UnsupportedError: The project has objects of a kind that the token may not read in the tenant.
    """
    expect_readable(project, state)
    return operations(project.content, state.content, prune=prune, knows_transforms=state.knows_transforms)


def expect_readable(project: Project, state: State) -> None:
    """Raise UnsupportedError if the project has objects of a kind that the token may not read in the tenant."""
    if project.content.transforms and not state.knows_transforms:
        file = project.documents["transform", next(iter(project.content.transforms))].file
        raise _unreadable(file, "transforms", state, "idn:transform:read", "the files in `transforms`")
    if project.content.attributes is not None and state.content.attributes is None:
        raise _unreadable(ATTRIBUTES, "identity attributes", state, "idn:identity-profile-attribute:read", "the file")
    with_states = [name for name, each in project.content.profiles.items() if each.states is not None]
    if with_states and not state.knows_states:
        file = project.documents["profile", with_states[0]].file
        scope = "idn:identity-profile-lifecycle-state:read, and idn:access-profile:read"
        raise _unreadable(file, "lifecycle states", state, scope, "`lifecycleStates`")
    lacking = [name for name, each in project.content.profiles.items() if lacks_owner(state, each)]
    if lacking and not state.directory.knows_people:
        file = project.documents["profile", lacking[0]].file
        raise _unreadable(file, "people", state, "sp:scopes:default", "`owner`")


def _unreadable(file: str, kind: str, state: State, scope: str, advice: str) -> UnsupportedError:
    return UnsupportedError(
        f"{file}: the token may not read the {kind} of {state.url}: give it the scope {scope}, or remove {advice}"
    )


def expect_tenant(project: Project, url: str) -> None:
    """Raise WrongTenantError if the environment's file names another tenant."""
    expected = project.environment.tenant
    if expected is not None and expected.rstrip("/") != url.rstrip("/"):
        name = project.environment.name
        raise WrongTenantError(
            f"the login is for {url}, but environments/{name}.yaml expects {expected}: log in there, or choose "
            "another --env"
        )


def _operation(members: dict[str, Any]) -> Operation:
    changes = tuple(Change(**each) for each in members.pop("changes"))
    return Operation(**members, changes=changes)
