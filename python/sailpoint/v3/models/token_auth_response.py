# Generated from schema/.
"""Token auth response."""

__all__ = ["TokenAuthResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class TokenAuthResponse(Model):
        """Token auth response."""

        status: str | None
        """Known values: PENDING, SUCCESS, FAILED, LOCKOUT, NOT_ENOUGH_DATA."""
        def __init__(
            self,
            *,
            status: Literal["PENDING", "SUCCESS", "FAILED", "LOCKOUT", "NOT_ENOUGH_DATA"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TokenAuthResponse = model("v3", "TokenAuthResponse")
