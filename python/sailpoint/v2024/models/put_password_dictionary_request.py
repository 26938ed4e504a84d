# Generated from schema/.
"""Put password dictionary request."""

__all__ = ["PutPasswordDictionaryRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PutPasswordDictionaryRequest(Model):
        """Put password dictionary request."""

        file: str | None
        def __init__(
            self,
            *,
            file: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PutPasswordDictionaryRequest = model("v2024", "PutPasswordDictionaryRequest")
