# Generated from schema/.
"""Provisioning details."""

__all__ = ["ProvisioningDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ProvisioningDetails(Model):
        """Provisioning details."""

        ordered_sub_phase_references: str | None
        def __init__(
            self,
            *,
            ordered_sub_phase_references: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProvisioningDetails = model("v2025", "ProvisioningDetails")
