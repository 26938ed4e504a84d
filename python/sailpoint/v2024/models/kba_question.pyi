# Written by `make stubs` from schema/; change it there.
"""Kba question."""

from sailpoint._core import Model

__all__ = ["KbaQuestion"]

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
