"""Opens the tenant of an environment: an embedded one, or the one that a configuration logs in to."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sailpoint.project.manifest import SANDBOX
from sailpoint.project.tenant.embedded import EmbeddedTenant
from sailpoint.project.tenant.seed import seed_of
from sailpoint.project.tenant.service import ServiceTenant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sailpoint._core import Configuration
    from sailpoint.project.project import Project
    from sailpoint.project.tenant.protocol import Tenant

__all__ = ["opened"]

_STATE = ".sailpoint/sandbox.db"
_SETTINGS: dict[str, Any] = {"experimental": True, "suppress_experimental_warnings": True}


@contextmanager
def opened(project: Project, configuration: Callable[..., Configuration]) -> Iterator[Tenant]:
    """The tenant of a project's environment; `sandbox` is an embedded one, whose state the project's folder keeps.

    Args:
        project: The project.
        configuration: Makes the configuration of another environment, with these settings.
    """
    from sailpoint.v2024.api_client import ApiClient

    if project.environment.name != SANDBOX:
        api_client = ApiClient(configuration(**_SETTINGS))
        try:
            yield ServiceTenant(api_client)
        finally:
            api_client.close()
        return
    from sailpoint.project.journal import private_file
    from sailpoint.sandbox import Sandbox

    state = private_file(project.folder, _STATE)
    seed = None if state.exists() or not project.content.profiles else seed_of(project)
    with Sandbox(data=state, seed=seed, task_delay=0) as sandbox, ApiClient(sandbox.configuration(**_SETTINGS)) as own:
        yield EmbeddedTenant(sandbox, own)
        sandbox.finish_tasks()
