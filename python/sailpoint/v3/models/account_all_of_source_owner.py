# Generated from schema/.
"""Account all of source owner."""

__all__ = ["AccountAllOfSourceOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountAllOfSourceOwner(Model):
        """Account all of source owner."""

        id: str | None
        type: str | None
        """Known values: IDENTITY."""
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["IDENTITY"] | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountAllOfSourceOwner = model("v3", "AccountAllOfSourceOwner")
