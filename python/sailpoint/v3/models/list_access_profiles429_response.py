# Generated from schema/.
"""The body of a 429: the rate limit is exceeded."""

__all__ = ["ListAccessProfiles429Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class ListAccessProfiles429Response(Model):
        """The body of a 429: the rate limit is exceeded."""

        message: Any
        """The limit that was exceeded."""
        def __init__(
            self,
            *,
            message: Any = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ListAccessProfiles429Response = model("v3", "ListAccessProfiles429Response")
