# Generated from schema/.
"""Access criteria request criteria list inner."""

__all__ = ["AccessCriteriaRequestCriteriaListInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessCriteriaRequestCriteriaListInner(Model):
        """Access criteria request criteria list inner."""

        type: str | None
        """Known values: ENTITLEMENT."""
        id: str | None
        def __init__(
            self,
            *,
            type: Literal["ENTITLEMENT"] | None = ...,
            id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessCriteriaRequestCriteriaListInner = model("v3", "AccessCriteriaRequestCriteriaListInner")
