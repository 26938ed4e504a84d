# Generated from schema/.
"""Kba answer response item."""

__all__ = ["KbaAnswerResponseItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class KbaAnswerResponseItem(Model):
        """Kba answer response item."""

        id: str
        question: str
        has_answer: bool
        def __init__(
            self,
            *,
            id: str,
            question: str,
            has_answer: bool,
        ) -> None: ...
else:
    from sailpoint._core import model

    KbaAnswerResponseItem = model("v2024", "KbaAnswerResponseItem")
