# Generated from schema/.
"""Before provisioning rule dto."""

__all__ = ["BeforeProvisioningRuleDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    BeforeProvisioningRuleDto = model("v2025", "BeforeProvisioningRuleDto")
