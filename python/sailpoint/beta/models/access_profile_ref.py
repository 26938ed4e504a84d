# Generated from schema/.
"""Access profile ref."""

__all__ = ["AccessProfileRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessProfileRef(Model):
        """Access profile ref."""

        id: str | None
        type: str | None
        """Known values: ACCESS_PROFILE."""
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["ACCESS_PROFILE"] | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessProfileRef = model("beta", "AccessProfileRef")
