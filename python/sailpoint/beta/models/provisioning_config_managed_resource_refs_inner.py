# Generated from schema/.
"""Provisioning config managed resource refs inner."""

__all__ = ["ProvisioningConfigManagedResourceRefsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from sailpoint._core import Model

    class ProvisioningConfigManagedResourceRefsInner(Model):
        """Provisioning config managed resource refs inner."""

        type: str | None
        """Known values: SOURCE."""
        id: Any
        name: Any
        def __init__(
            self,
            *,
            type: Literal["SOURCE"] | None = ...,
            id: Any = ...,
            name: Any = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProvisioningConfigManagedResourceRefsInner = model("beta", "ProvisioningConfigManagedResourceRefsInner")
