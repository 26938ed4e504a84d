# Written by `make stubs` from schema/; change it there.
"""Kba answer response item."""

from sailpoint._core import Model

__all__ = ["KbaAnswerResponseItem"]

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
