# Generated from schema/.
"""Source password policies inner."""

__all__ = ["SourcePasswordPoliciesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourcePasswordPoliciesInner(Model):
        """Source password policies inner."""

        type: str | None
        """Known values: PASSWORD_POLICY."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["PASSWORD_POLICY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourcePasswordPoliciesInner = model("v3", "SourcePasswordPoliciesInner")
