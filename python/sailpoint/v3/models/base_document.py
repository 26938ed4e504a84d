# Generated from schema/.
"""Base document."""

__all__ = ["BaseDocument"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BaseDocument(Model):
        """Base document."""

        id: str
        name: str
        def __init__(
            self,
            *,
            id: str,
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    BaseDocument = model("v3", "BaseDocument")
