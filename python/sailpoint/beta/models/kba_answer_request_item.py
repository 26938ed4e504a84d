# Generated from schema/.
"""Kba answer request item."""

__all__ = ["KbaAnswerRequestItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class KbaAnswerRequestItem(Model):
        """Kba answer request item."""

        id: str
        answer: str
        def __init__(
            self,
            *,
            id: str,
            answer: str,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `KbaAnswerRequestItem` or
            `list[KbaAnswerRequestItem]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    KbaAnswerRequestItem = model("beta", "KbaAnswerRequestItem")
