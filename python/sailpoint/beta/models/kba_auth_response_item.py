# Generated from schema/.
"""Kba auth response item."""

__all__ = ["KbaAuthResponseItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class KbaAuthResponseItem(Model):
        """Kba auth response item."""

        question_id: str | None
        is_verified: bool | None
        def __init__(
            self,
            *,
            question_id: str | None = ...,
            is_verified: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    KbaAuthResponseItem = model("beta", "KbaAuthResponseItem")
