# Generated from schema/.
"""Exception criteria criteria list inner."""

__all__ = ["ExceptionCriteriaCriteriaListInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ExceptionCriteriaCriteriaListInner(Model):
        """Exception criteria criteria list inner."""

        type: str | None
        """Known values: ENTITLEMENT."""
        id: str | None
        name: str | None
        existing: bool | None
        def __init__(
            self,
            *,
            type: Literal["ENTITLEMENT"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            existing: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ExceptionCriteriaCriteriaListInner = model("beta", "ExceptionCriteriaCriteriaListInner")
