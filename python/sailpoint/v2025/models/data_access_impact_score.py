# Generated from schema/.
"""Data access impact score."""

__all__ = ["DataAccessImpactScore"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DataAccessImpactScore(Model):
        """Data access impact score."""

        value: str | None
        def __init__(
            self,
            *,
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DataAccessImpactScore = model("v2025", "DataAccessImpactScore")
