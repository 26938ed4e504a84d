# Generated from schema/.
"""Data access categories inner."""

__all__ = ["DataAccessCategoriesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DataAccessCategoriesInner(Model):
        """Data access categories inner."""

        value: str | None
        match_count: int | None
        def __init__(
            self,
            *,
            value: str | None = ...,
            match_count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DataAccessCategoriesInner = model("v3", "DataAccessCategoriesInner")
