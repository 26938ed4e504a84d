# Written by `make stubs` from schema/; change it there.
"""Provisioning completed account requests inner source."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ProvisioningCompletedAccountRequestsInnerSource"]

class ProvisioningCompletedAccountRequestsInnerSource(Model):
    """Provisioning completed account requests inner source."""

    id: str
    type: str
    """Known values: SOURCE."""
    name: str
    def __init__(
        self,
        *,
        id: str,
        type: Literal["SOURCE"],
        name: str,
    ) -> None: ...
