# Generated from schema/.
"""Sed patch."""

__all__ = ["SedPatch"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class SedPatch(Model):
        """Sed patch."""

        op: str | None
        path: str | None
        value: Any
        def __init__(
            self,
            *,
            op: str | None = ...,
            path: str | None = ...,
            value: Any = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `SedPatch` or `list[SedPatch]`, to
            have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    SedPatch = model("v2025", "SedPatch")
