# Generated from schema/.
"""Sed approval."""

__all__ = ["SedApproval"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class SedApproval(Model):
        """Sed approval."""

        items: list[str] | None
        def __init__(
            self,
            *,
            items: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `SedApproval` or
            `list[SedApproval]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    SedApproval = model("beta", "SedApproval")
