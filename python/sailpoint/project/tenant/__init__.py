"""The tenant as a project needs it, through the package's public API."""

from __future__ import annotations

from sailpoint.project.tenant.directory import Directory
from sailpoint.project.tenant.embedded import EmbeddedTenant
from sailpoint.project.tenant.protocol import Person, Tenant
from sailpoint.project.tenant.service import ServiceTenant

__all__ = ["Directory", "EmbeddedTenant", "Person", "ServiceTenant", "Tenant"]
