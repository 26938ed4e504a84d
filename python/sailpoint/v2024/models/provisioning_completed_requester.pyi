# Written by `make stubs` from schema/; change it there.
"""Provisioning completed requester."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ProvisioningCompletedRequester"]

class ProvisioningCompletedRequester(Model):
    """Provisioning completed requester."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...
