# Generated from schema/.
"""Tenant configuration request."""

__all__ = ["TenantConfigurationRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.tenant_configuration_details import TenantConfigurationDetails

    class TenantConfigurationRequest(Model):
        """Tenant configuration request."""

        config_details: TenantConfigurationDetails | None
        def __init__(
            self,
            *,
            config_details: TenantConfigurationDetails | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TenantConfigurationRequest = model("v2024", "TenantConfigurationRequest")
