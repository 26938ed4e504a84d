# Generated from schema/.
"""Identity compare response."""

__all__ = ["IdentityCompareResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class IdentityCompareResponse(Model):
        """Identity compare response."""

        access_item_diff: dict[str, Any] | None
        def __init__(
            self,
            *,
            access_item_diff: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityCompareResponse = model("v2025", "IdentityCompareResponse")
