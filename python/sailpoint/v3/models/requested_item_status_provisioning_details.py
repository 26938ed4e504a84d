# Generated from schema/.
"""Requested item status provisioning details."""

__all__ = ["RequestedItemStatusProvisioningDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RequestedItemStatusProvisioningDetails(Model):
        """Requested item status provisioning details."""

        ordered_sub_phase_references: str | None
        def __init__(
            self,
            *,
            ordered_sub_phase_references: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RequestedItemStatusProvisioningDetails = model("v3", "RequestedItemStatusProvisioningDetails")
