# Generated from schema/.
"""Kba question."""

__all__ = ["KbaQuestion"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class KbaQuestion(Model):
        """Kba question."""

        id: str
        text: str
        has_answer: bool
        num_answers: int
        def __init__(
            self,
            *,
            id: str,
            text: str,
            has_answer: bool,
            num_answers: int,
        ) -> None: ...
else:
    from sailpoint._core import model

    KbaQuestion = model("v2024", "KbaQuestion")
