"""Drift: which side moved since the last application, the tenant or the files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sailpoint.project.base import applied_files, left_over_by
from sailpoint.project.comparing import compared, left_out
from sailpoint.project.content import digest
from sailpoint.project.errors import InvalidProjectError
from sailpoint.project.missing import expect_unique
from sailpoint.project.planning import expect_readable, expect_tenant
from sailpoint.project.project import load
from sailpoint.project.reading import in_terms_of, read_state
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from sailpoint.project.comparing import Key, Sides
    from sailpoint.project.content import Content
    from sailpoint.project.folder import StoredFolder
    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Tenant

__all__ = ["Difference", "Drift", "drift"]

TENANT, FILES, BOTH, NEITHER, UNKNOWN = "tenant", "files", "both", "neither", "unknown"


@dataclass(frozen=True)
class Difference:
    """A value that differs between the tenant and the files.

    Attributes:
        kind: `profile`, `transform`, `lifecycle state` or `identity attribute`.
        name: The object; for a lifecycle state, its technical name and its profile.
        path: The member; empty for the whole object.
        tenant: The tenant's value.
        files: The files' value.
        moved: The side that moved: `tenant`, `files`, `both`, or `neither` for a leftover; `unknown` without a
            record of the last application.
    """

    kind: str
    name: str
    path: str
    tenant: Any
    files: Any
    moved: str


@dataclass(frozen=True)
class Drift:
    """The result of a comparison.

    Attributes:
        differences: All differences, except for the leftovers.
        has_base: True if there is a record of the last application.
        left_over: Members and objects of the tenant that the last application left alone, because the files do not
            have them, and that have not changed since.
    """

    differences: tuple[Difference, ...]
    has_base: bool
    left_over: tuple[Difference, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True if the tenant matches the files, apart from leftovers."""
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
    project = in_terms_of(state, project)
    base = _against_base(project, state)
    differing = compared(project.content, state.content, knows_transforms=state.knows_transforms)
    found = [Difference(*key, sides.tenant, sides.files, _moved(key, sides, base)) for key, sides in differing.items()]
    return Drift(
        tuple(each for each in found if each.moved != NEITHER),
        base is not None,
        tuple(each for each in found if each.moved == NEITHER),
    )


@dataclass(frozen=True)
class _Base:
    """The last application, compared with what the tenant has now.

    Attributes:
        moved: Members that differ because the tenant moved.
        left: Members that the application left in the tenant, and that have not changed since.
        unclear: Members that may be leftovers: the record is of an older version and does not say.
    """

    moved: Mapping[Key, Sides]
    left: Mapping[Key, Sides]
    unclear: Collection[Key]


def _moved(key: Key, sides: Sides, base: _Base | None) -> str:
    """The side that moved."""
    if base is None or (key in base.unclear and sides.files is None):
        return UNKNOWN
    if key in base.left:
        return NEITHER if sides.files is None else FILES
    if key in base.moved:
        return TENANT if same(base.moved[key][:2], sides[:2]) else BOTH
    # The tenant has what was applied, unless the whole object differs.
    whole = (*key[:2], "")
    return BOTH if whole in base.moved and key != whole else FILES


def _against_base(project: Project, state: State) -> _Base | None:
    """The last application, compared with a tenant; None if there is no record of one."""
    applied = applied_files(project.folder, project.environment.name)
    content = None if applied is None else _content(project, applied)
    if applied is None or content is None:
        return None
    content = state.directory.with_aliases(content)
    left_over, knows = left_over_by(applied), state.knows_transforms
    differing = compared(content, state.content, knows_transforms=knows)
    known = left_over or {}
    left = {key: each for key, each in differing.items() if key in known and known[key] == digest(each.content)}
    moved = {key: each for key, each in differing.items() if key not in left}
    unclear = left_out(content, state.content, knows_transforms=knows) if left_over is None else {}
    return _Base(moved, left, unclear)


def _content(project: Project, applied: StoredFolder) -> Content | None:
    """The content that was applied last."""
    try:
        return load(applied, project.environment.name, like=project).content
    except InvalidProjectError:
        return None  # written by another version
