# Written by `make stubs` from schema/; change it there.
"""Tenant configuration request."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.tenant_configuration_details import TenantConfigurationDetails

__all__ = ["TenantConfigurationRequest"]

class TenantConfigurationRequest(Model):
    """Tenant configuration request."""

    config_details: TenantConfigurationDetails | None
    def __init__(
        self,
        *,
        config_details: TenantConfigurationDetails | Mapping[str, Any] | None = ...,
    ) -> None: ...
