# Written by `make stubs` from schema/; change it there.
"""Before provisioning rule dto."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["BeforeProvisioningRuleDto"]

class BeforeProvisioningRuleDto(Model):
    """Before provisioning rule dto."""

    type: str | None
    """Known values: RULE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["RULE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
