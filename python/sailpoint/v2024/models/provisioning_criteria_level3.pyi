# Written by `make stubs` from schema/; change it there.
"""Provisioning criteria level3."""

from sailpoint._core import Model

__all__ = ["ProvisioningCriteriaLevel3"]

class ProvisioningCriteriaLevel3(Model):
    """Provisioning criteria level3."""

    operation: str | None
    attribute: str | None
    value: str | None
    children: str | None
    def __init__(
        self,
        *,
        operation: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        children: str | None = ...,
    ) -> None: ...
