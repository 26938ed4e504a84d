# Generated from schema/.
"""Source classification status all of counts."""

__all__ = ["SourceClassificationStatusAllOfCounts"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SourceClassificationStatusAllOfCounts(Model):
        """Source classification status all of counts."""

        expected: int
        received: int
        completed: int
        def __init__(
            self,
            *,
            expected: int,
            received: int,
            completed: int,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceClassificationStatusAllOfCounts = model("v2025", "SourceClassificationStatusAllOfCounts")
