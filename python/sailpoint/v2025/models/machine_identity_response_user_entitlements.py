# Generated from schema/.
"""Machine identity response user entitlements."""

__all__ = ["MachineIdentityResponseUserEntitlements"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class MachineIdentityResponseUserEntitlements(Model):
        """Machine identity response user entitlements."""

        source_id: str | None
        entitlement_id: str | None
        display_name: str | None
        source: dict[str, Any] | None
        def __init__(
            self,
            *,
            source_id: str | None = ...,
            entitlement_id: str | None = ...,
            display_name: str | None = ...,
            source: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityResponseUserEntitlements = model("v2025", "MachineIdentityResponseUserEntitlements")
