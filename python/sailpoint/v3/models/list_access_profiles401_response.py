# Generated from schema/.
"""The body of a 401: the token is missing, invalid or expired."""

__all__ = ["ListAccessProfiles401Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class ListAccessProfiles401Response(Model):
        """The body of a 401: the token is missing, invalid or expired."""

        error: Any
        """The problem with the token."""
        def __init__(
            self,
            *,
            error: Any = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ListAccessProfiles401Response = model("v3", "ListAccessProfiles401Response")
