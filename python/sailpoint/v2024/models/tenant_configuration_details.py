# Generated from schema/.
"""Tenant configuration details."""

__all__ = ["TenantConfigurationDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class TenantConfigurationDetails(Model):
        """Tenant configuration details."""

        disabled: bool | None
        def __init__(
            self,
            *,
            disabled: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TenantConfigurationDetails = model("v2024", "TenantConfigurationDetails")
