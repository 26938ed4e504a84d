# Written by `make stubs` from schema/; change it there.
"""Tenant configuration details."""

from sailpoint._core import Model

__all__ = ["TenantConfigurationDetails"]

class TenantConfigurationDetails(Model):
    """Tenant configuration details."""

    disabled: bool | None
    def __init__(
        self,
        *,
        disabled: bool | None = ...,
    ) -> None: ...
