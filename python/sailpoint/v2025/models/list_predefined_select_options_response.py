# Generated from schema/.
"""List predefined select options response."""

__all__ = ["ListPredefinedSelectOptionsResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ListPredefinedSelectOptionsResponse(Model):
        """List predefined select options response."""

        results: list[str] | None
        def __init__(
            self,
            *,
            results: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ListPredefinedSelectOptionsResponse = model("v2025", "ListPredefinedSelectOptionsResponse")
