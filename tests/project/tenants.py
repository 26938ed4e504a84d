"""Projects and embedded tenants for tests."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sailpoint.project import EmbeddedTenant, Folder, Project, ServiceTenant, init, load, pull
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sailpoint.sandbox import Sandbox

WRITES = ("POST", "PATCH", "PUT", "DELETE")
# The file of a transform: active until a date.
LIFECYCLE = """\
transform: Lifecycle
type: dateCompare
attributes:
  firstDate: {type: accountAttribute, attributes: {sourceName: Workday, attributeName: END}}
  secondDate: now
  operator: gt
  positiveCondition: active
  negativeCondition: terminated
"""


@contextmanager
def tenant_of(sandbox: Sandbox, **settings: Any) -> Iterator[EmbeddedTenant]:
    """The tenant as a project uses it."""
    own = {"experimental": True, "suppress_experimental_warnings": True, **settings}
    with ApiClient(sandbox.configuration(**own)) as api_client:
        yield EmbeddedTenant(sandbox, api_client)


def empty(path: Path) -> Project:
    """A new project without files."""
    init(Folder(path), "sandbox")
    return load(path)


def pulled(path: Path, tenant: ServiceTenant) -> Project:
    """A new project with the content of a tenant."""
    pull(empty(path), tenant)
    return load(path)


def edit(path: Path, file: str, old: str, new: str) -> Project:
    """The project after a change in one of its files."""
    where = path / file
    text = where.read_text("utf-8")
    assert text.count(old) == 1, text
    where.write_text(text.replace(old, new), "utf-8")
    return load(path)


def content_of(path: Path) -> dict[str, bytes]:
    """The files of a project."""
    return {each.relative_to(path).as_posix(): each.read_bytes() for each in sorted(path.rglob("*.yaml"))}


def writes(sandbox: Sandbox) -> list[str]:
    """The requests that changed the tenant, without previews, searches and logins."""
    found = [each for each in sandbox.requests if each["method"] in WRITES]
    others = [each for each in found if not each["path"].endswith(("/token", "/identity-preview", "/search"))]
    return [f"{each['method']} {each['path'].rpartition('/v2024')[2]} {each['status']}" for each in others]


def git(*arguments: str) -> str:
    """The output of Git."""
    command = ["git", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
