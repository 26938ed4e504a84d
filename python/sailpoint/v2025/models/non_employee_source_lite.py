# Generated from schema/.
"""Non employee source lite."""

__all__ = ["NonEmployeeSourceLite"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class NonEmployeeSourceLite(Model):
        """Non employee source lite."""

        id: str | None
        source_id: str | None
        name: str | None
        description: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            source_id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeSourceLite = model("v2025", "NonEmployeeSourceLite")
