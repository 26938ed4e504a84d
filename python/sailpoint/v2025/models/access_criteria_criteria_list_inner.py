# Generated from schema/.
"""Access criteria criteria list inner."""

__all__ = ["AccessCriteriaCriteriaListInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessCriteriaCriteriaListInner(Model):
        """Access criteria criteria list inner."""

        type: str | None
        """Known values: ENTITLEMENT."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["ENTITLEMENT"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessCriteriaCriteriaListInner = model("v2025", "AccessCriteriaCriteriaListInner")
