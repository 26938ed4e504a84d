# Written by `make stubs` from schema/; change it there.
"""Provisioning details."""

from sailpoint._core import Model

__all__ = ["ProvisioningDetails"]

class ProvisioningDetails(Model):
    """Provisioning details."""

    ordered_sub_phase_references: str | None
    def __init__(
        self,
        *,
        ordered_sub_phase_references: str | None = ...,
    ) -> None: ...
