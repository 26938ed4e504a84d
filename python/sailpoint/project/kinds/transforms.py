"""Writes of transforms."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sailpoint.project.content import Content
from sailpoint.project.state import stored_transforms

if TYPE_CHECKING:
    from sailpoint.project.operations import Operation
    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Tenant

__all__ = ["TransformWrites"]


class TransformWrites:
    """Writes of transforms."""

    def __init__(self, project: Project, tenant: Tenant, state: State) -> None:
        self._transforms = project.content.transforms
        self._tenant = tenant
        self._directory = state.directory

    def wanted(self, operation: Operation) -> Content:
        """The transform in the files."""
        return Content({}, {name: each for name, each in self._transforms.items() if name == operation.name})

    def found(self, operation: Operation) -> Content:
        """The transform in the tenant."""
        stored = stored_transforms(self._tenant, self._directory) or ()
        return Content({}, {each.name: each for each in stored if each.name == operation.name})

    def send(self, operation: Operation) -> None:
        """Create, change or delete the transform."""
        if operation.action == "delete":
            self._tenant.delete_transform(operation.name)
            return
        transform = self._transforms[operation.name]
        self._tenant.put_transform(replace(transform, attributes=self._directory.with_ids(dict(transform.attributes))))
