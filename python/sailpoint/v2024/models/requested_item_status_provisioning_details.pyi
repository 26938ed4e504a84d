# Written by `make stubs` from schema/; change it there.
"""Requested item status provisioning details."""

from sailpoint._core import Model

__all__ = ["RequestedItemStatusProvisioningDetails"]

class RequestedItemStatusProvisioningDetails(Model):
    """Requested item status provisioning details."""

    ordered_sub_phase_references: str | None
    def __init__(
        self,
        *,
        ordered_sub_phase_references: str | None = ...,
    ) -> None: ...
