# Generated from schema/.
"""Int64 string key value pair."""

__all__ = ["Int64StringKeyValuePair"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Int64StringKeyValuePair(Model):
        """Int64 string key value pair."""

        key: int | None
        value: str | None
        def __init__(
            self,
            *,
            key: int | None = ...,
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Int64StringKeyValuePair = model("v2025", "Int64StringKeyValuePair")
