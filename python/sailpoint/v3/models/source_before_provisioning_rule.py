# Generated from schema/.
"""Source before provisioning rule."""

__all__ = ["SourceBeforeProvisioningRule"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceBeforeProvisioningRule(Model):
        """Source before provisioning rule."""

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

    SourceBeforeProvisioningRule = model("v3", "SourceBeforeProvisioningRule")
