# Generated from schema/.
"""Mfa config test response."""

__all__ = ["MfaConfigTestResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class MfaConfigTestResponse(Model):
        """Mfa config test response."""

        state: str | None
        """Known values: SUCCESS, FAILED.

        Read-only: it is left out of requests.
        """
        error: str | None
        """Read-only: it is left out of requests."""
        def __init__(
            self,
            *,
            state: Literal["SUCCESS", "FAILED"] | None = ...,
            error: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MfaConfigTestResponse = model("v3", "MfaConfigTestResponse")
