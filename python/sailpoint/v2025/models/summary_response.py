# Generated from schema/.
"""Summary response."""

__all__ = ["SummaryResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SummaryResponse(Model):
        """Summary response."""

        requested_uri: str | None
        number_of_calls: int | None
        def __init__(
            self,
            *,
            requested_uri: str | None = ...,
            number_of_calls: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SummaryResponse = model("v2025", "SummaryResponse")
