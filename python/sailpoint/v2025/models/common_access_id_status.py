# Generated from schema/.
"""Common access ID status."""

__all__ = ["CommonAccessIDStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class CommonAccessIDStatus(Model):
        """Common access ID status."""

        confirmed_ids: list[str] | None
        denied_ids: list[str] | None
        def __init__(
            self,
            *,
            confirmed_ids: list[str] | tuple[str, ...] | None = ...,
            denied_ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `CommonAccessIDStatus` or
            `list[CommonAccessIDStatus]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    CommonAccessIDStatus = model("v2025", "CommonAccessIDStatus")
