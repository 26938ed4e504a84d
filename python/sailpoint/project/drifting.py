"""Drift: which side moved since the last application, the tenant or the files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sailpoint.project.base import applied_files
from sailpoint.project.errors import InvalidProjectError
from sailpoint.project.missing import expect_unique
from sailpoint.project.operations import STATE, operations
from sailpoint.project.planning import expect_readable, expect_tenant
from sailpoint.project.project import load
from sailpoint.project.reading import read_state
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sailpoint.project.content import Content
    from sailpoint.project.project import Project
    from sailpoint.project.tenant import Tenant

__all__ = ["Difference", "Drift", "drift"]

TENANT, FILES, BOTH, UNKNOWN = "tenant", "files", "both", "unknown"


@dataclass(frozen=True)
class Difference:
    """A value that differs between the tenant and the files.

    Attributes:
        kind: `profile`, `transform`, `lifecycle state` or `identity attribute`.
        name: The object; for a lifecycle state, its technical name and its profile.
        path: The member; empty for the whole object.
        tenant: The tenant's value.
        files: The files' value.
        moved: The side that moved: `tenant`, `files`, `both`; `unknown` if nothing was applied yet.
    """

    kind: str
    name: str
    path: str
    tenant: Any
    files: Any
    moved: str


@dataclass(frozen=True)
class Drift:
    """All differences, and whether a base was found."""

    differences: tuple[Difference, ...]
    has_base: bool

    @property
    def is_empty(self) -> bool:
        """True if tenant and files agree."""
        return not self.differences


def drift(project: Project, tenant: Tenant, *, on_progress: Callable[[str], None] = lambda _: None) -> Drift:
    """Compare a tenant, the files, and the files that were applied last. Only read scopes are needed.

    Args:
        project: The project.
        tenant: The tenant.
        on_progress: Called with the progress of reading.

    Raises:
        InvalidProjectError: Objects of the tenant have the same name.
        UnsupportedError: The project has objects of a kind that the token may not read in the tenant.
        WrongTenantError: The environment's file names another tenant.
    """
    expect_tenant(project, tenant.url)
    state = read_state(tenant, project.content, on_progress=on_progress)
    expect_unique(project, state)
    expect_readable(project, state)
    base = _base(project)
    knows = state.knows_transforms
    differing = _values(project.content, state.content, knows_transforms=knows)
    from_base = None if base is None else _values(base, state.content, knows_transforms=knows)
    found = tuple(
        Difference(*key, before, after, _moved(key, before, after, from_base))
        for key, (before, after) in differing.items()
    )
    return Drift(found, base is not None)


Key = tuple[str, str, str]


def _values(wanted: Content, found: Content, *, knows_transforms: bool) -> dict[Key, tuple[Any, Any]]:
    """The tenant's and the files' value of each member that differs."""
    values: dict[Key, tuple[Any, Any]] = {}
    for each in operations(wanted, found, prune=True, knows_transforms=knows_transforms):
        if each.kind == STATE and ("profile", each.name, "") in values:
            continue  # the profile as a whole differs
        if each.action == "delete":
            values[each.kind, each.subject, ""] = ("present", None)
        elif each.action == "create":
            values[each.kind, each.subject, ""] = (None, "present")
        else:
            for change in each.changes:
                values[each.kind, each.subject, change.path] = (change.before, change.after)
    return values


def _moved(key: Key, tenant: Any, files: Any, from_base: Mapping[Key, tuple[Any, Any]] | None) -> str:
    if from_base is None:
        return UNKNOWN
    if key not in from_base:
        # The tenant has what was applied, unless the whole object differs.
        whole = (*key[:2], "")
        return BOTH if whole in from_base and key != whole else FILES
    return TENANT if same(from_base[key], (tenant, files)) else BOTH


def _base(project: Project) -> Content | None:
    """The content that was applied last."""
    applied = applied_files(project.folder, project.environment.name)
    if applied is None:
        return None
    try:
        return load(applied, project.environment.name, like=project).content
    except InvalidProjectError:
        return None  # written by another version
