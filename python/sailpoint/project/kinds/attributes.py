"""Writes of identity attributes."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sailpoint.exceptions import NotFoundException
from sailpoint.project.attributes import stored_attribute
from sailpoint.project.content import Content
from sailpoint.project.state import identity_attributes

if TYPE_CHECKING:
    from sailpoint.project.operations import Operation
    from sailpoint.project.project import Project
    from sailpoint.project.tenant import Tenant

__all__ = ["AttributeWrites"]


class AttributeWrites:
    """Writes of identity attributes."""

    def __init__(self, project: Project, tenant: Tenant) -> None:
        self._attributes = project.content.attributes or {}
        self._tenant = tenant

    def wanted(self, operation: Operation) -> Content:
        """The attribute in the files."""
        return Content({}, {}, {name: each for name, each in self._attributes.items() if name == operation.name})

    def found(self, operation: Operation) -> Content:
        """The attribute in the tenant."""
        stored = identity_attributes(self._tenant) or {}
        return Content({}, {}, {name: each for name, each in stored.items() if name == operation.name})

    def send(self, operation: Operation) -> None:
        """Create, change or delete the attribute."""
        if operation.action == "delete":
            with suppress(NotFoundException):  # an earlier try deleted it
                self._tenant.delete_identity_attribute(operation.name)
            return
        body = stored_attribute(operation.name, self._attributes[operation.name] or {})
        if operation.action == "create":
            self._tenant.create_identity_attribute(body)
        else:
            self._tenant.put_identity_attribute(operation.name, body)
