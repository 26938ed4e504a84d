# Generated from schema/.
"""Source code."""

__all__ = ["SourceCode"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SourceCode(Model):
        """Source code."""

        version: str
        script: str
        def __init__(
            self,
            *,
            version: str,
            script: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceCode = model("v2024", "SourceCode")
