# Generated from schema/.
"""Translation message."""

__all__ = ["TranslationMessage"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class TranslationMessage(Model):
        """Translation message."""

        key: str | None
        values: list[str] | None
        def __init__(
            self,
            *,
            key: str | None = ...,
            values: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TranslationMessage = model("v2024", "TranslationMessage")
