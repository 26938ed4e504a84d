# Generated from schema/.
"""Tenant configuration response."""

__all__ = ["TenantConfigurationResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.audit_details import AuditDetails
    from sailpoint.beta.models.tenant_configuration_details import TenantConfigurationDetails

    class TenantConfigurationResponse(Model):
        """Tenant configuration response."""

        audit_details: AuditDetails | None
        config_details: TenantConfigurationDetails | None
        def __init__(
            self,
            *,
            audit_details: AuditDetails | Mapping[str, Any] | None = ...,
            config_details: TenantConfigurationDetails | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TenantConfigurationResponse = model("beta", "TenantConfigurationResponse")
